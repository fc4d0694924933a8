using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests.Comparing;

/// <summary>Meshes of many services, each with two versions behind a router.</summary>
internal static class Meshes
{
    internal static MeshModel Of(int services, int weight) => MeshModel.Of(
    [
        new MeshRequest { MeshName = "shop" },
        .. Enumerable.Range(0, services).SelectMany(index => Service(index.ToString("D4", CultureInfo.InvariantCulture), weight)),
    ]);

    private static IEnumerable<ApiRequest> Service(string id, int weight) =>
    [
        Node($"s{id}-v1"),
        Node($"s{id}-v2"),
        new VirtualRouterRequest { MeshName = "shop", Name = $"s{id}", Spec = new() { Listeners = [new VirtualRouterListener { PortMapping = new() { Port = 8080, Protocol = "http" } }] } },
        new RouteRequest
        {
            MeshName = "shop",
            VirtualRouterName = $"s{id}",
            Name = "all",
            Spec = new() { HttpRoute = new() { Match = new() { Prefix = "/" }, Action = new() { WeightedTargets = [new WeightedTarget { VirtualNode = $"s{id}-v1", Weight = weight }, new WeightedTarget { VirtualNode = $"s{id}-v2", Weight = 1 }] } } },
        },
        new VirtualServiceRequest { MeshName = "shop", Name = $"s{id}.shop.local", Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = $"s{id}" } } } },
    ];

    private static VirtualNodeRequest Node(string name) => new()
    {
        MeshName = "shop",
        Name = name,
        Spec = new() { Listeners = [new Model.Listener { PortMapping = new() { Port = 8080, Protocol = "http" } }], ServiceDiscovery = new() { Dns = new() { Hostname = $"{name}.shop.local" } } },
    };
}
