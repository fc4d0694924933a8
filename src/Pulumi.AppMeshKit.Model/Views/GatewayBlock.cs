namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual gateway of a mesh, or one that somebody else made and gateway routes of this mesh are added to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What is known of it; null for one that is made elsewhere.</param>
internal sealed record GatewayBlock(Value<string>? Name, VirtualGatewayRequest? Definition)
{
    /// <summary>All gateways, those made elsewhere last.</summary>
    public static IReadOnlyList<GatewayBlock> Of(MeshModel mesh) =>
    [
        .. mesh.Requests.OfType<VirtualGatewayRequest>().Select(gateway => new GatewayBlock(gateway.Name, gateway)),
        .. mesh.Requests.OfType<GatewayRouteRequest>()
            .Select(route => route.VirtualGatewayName)
            .OfType<Value<string>>()
            .Where(name => mesh.Gateway(name) is null)
            .DistinctBy(name => name.ToString())
            .Select(name => new GatewayBlock(name, null)),
    ];
}
