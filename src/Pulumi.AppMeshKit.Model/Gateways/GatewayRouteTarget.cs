using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Where a gateway route leads.</summary>
public sealed record GatewayRouteTarget : ApiObject
{
    /// <summary>The listener of the service's provider, by its port, 1 to 65535. Needed when the provider has several.</summary>
    public Value<int>? Port { get; init; }

    /// <summary>The virtual service. Required.</summary>
    public GatewayRouteVirtualService? VirtualService { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("port", Port);
        members.Object("virtualService", VirtualService);
    }

    internal static GatewayRouteTarget Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Port = from.Int("port"),
        VirtualService = from.Object("virtualService", GatewayRouteVirtualService.Read),
    };
}
