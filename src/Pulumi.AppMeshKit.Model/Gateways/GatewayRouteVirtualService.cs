using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual service as the target of a gateway route.</summary>
public sealed record GatewayRouteVirtualService : ApiObject
{
    /// <summary>Its name, 1 to 255 characters. Required.</summary>
    public Value<string>? VirtualServiceName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("virtualServiceName", VirtualServiceName);

    internal static GatewayRouteVirtualService Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        VirtualServiceName = from.Text("virtualServiceName"),
    };
}
