namespace Pulumi.AppMeshKit.Model;

/// <summary>The simplest request that a route decides.</summary>
internal sealed class RouteExample(SimulationTables tables, ApiRequest route)
{
    private readonly Lazy<SimulatedRequest?> _request = new(() => Find(tables, route));

    /// <summary>The request; null where the route decides none, or nobody can say.</summary>
    public SimulatedRequest? Request => _request.Value;

    private static SimulatedRequest? Find(SimulationTables tables, ApiRequest route)
    {
        var parent = route.ParentName?.ToString() ?? string.Empty;
        var (table, listeners) = route is GatewayRouteRequest
            ? (tables.OfGateway(parent), ListenerTable.Of(tables.Mesh.Gateway(parent)))
            : (tables.OfRouter(parent), ListenerTable.Of(tables.Mesh.Router(parent)));
        if (table.Entries.FirstOrDefault(entry => entry.Name == route.Name?.ToString()) is not { OpenReason: null } entry) return null;

        List<(RouteSpace, IReadOnlyList<HostCase>)> spaces =
        [
            .. TableSpaces.Listening(table, listeners)
                .Select(one => new RouteSpace(one.Entries, one.Protocol, listeners is { IsChoice: true } ? one.Port : null))
                .Select(space => (space, HostCase.Of(space))),
        ];
        return Reach.Of(entry, spaces).Request;
    }
}
