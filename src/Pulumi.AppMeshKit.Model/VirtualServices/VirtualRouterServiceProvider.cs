using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual router that provides a virtual service.</summary>
public sealed record VirtualRouterServiceProvider : ApiObject
{
    /// <summary>The name of the router, 1 to 255 characters. Required.</summary>
    public Value<string>? VirtualRouterName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("virtualRouterName", VirtualRouterName);

    internal static VirtualRouterServiceProvider Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        VirtualRouterName = from.Text("virtualRouterName"),
    };
}
