using System.Collections.Concurrent;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The route tables of a mesh, each made when it is first asked for.</summary>
internal sealed class SimulationTables(MeshModel mesh, SimulatorOptions options)
{
    private readonly ConcurrentDictionary<string, RouteTable> _routers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RouteTable> _gateways = new(StringComparer.Ordinal);

    public MeshModel Mesh => mesh;

    public SimulatorOptions Options => options;

    public RouteTable OfRouter(string name) => _routers.GetOrAdd(name, router => RouteTable.Of(mesh.RoutesOf(router)));

    public RouteTable OfGateway(string name) => _gateways.GetOrAdd(name, gateway => RouteTable.Of(mesh.GatewayRoutesOf(gateway)));
}
