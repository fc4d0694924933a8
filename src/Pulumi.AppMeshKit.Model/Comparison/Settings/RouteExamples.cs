namespace Pulumi.AppMeshKit.Model;

/// <summary>The simplest request that each route decides.</summary>
internal sealed class RouteExamples(SimulationTables tables)
{
    private readonly Dictionary<(bool IsGateway, string Parent), (RouteTable Table, List<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> Spaces)> _known = [];
    private readonly Dictionary<ApiRequest, SimulatedRequest?> _found = new(ReferenceEqualityComparer.Instance);

    /// <summary>The request; null where the route decides none, or nobody can say.</summary>
    /// <param name="route">A route or a gateway route.</param>
    public SimulatedRequest? Of(ApiRequest route)
    {
        if (!_found.TryGetValue(route, out var found)) _found.Add(route, found = Find(route));
        return found;
    }

    private SimulatedRequest? Find(ApiRequest route)
    {
        var (table, spaces) = Spaces(route is GatewayRouteRequest, route.ParentName?.ToString() ?? string.Empty);
        return table.Entries.FirstOrDefault(entry => entry.Name == route.Name?.ToString()) is { OpenReason: null } entry ? Reach.Of(entry, spaces).Request : null;
    }

    private (RouteTable Table, List<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> Spaces) Spaces(bool isGateway, string parent)
    {
        if (_known.TryGetValue((isGateway, parent), out var known)) return known;

        var (table, listeners) = isGateway
            ? (tables.OfGateway(parent), ListenerTable.Of(tables.Mesh.Gateway(parent)))
            : (tables.OfRouter(parent), ListenerTable.Of(tables.Mesh.Router(parent)));
        var spaces = TableSpaces.Listening(table, listeners)
            .Select(one => new RouteSpace(one.Entries, one.Protocol, listeners is { IsChoice: true } ? one.Port : null))
            .Select(space => (space, HostCase.Of(space)))
            .ToList();
        _known.Add((isGateway, parent), (table, spaces));
        return (table, spaces);
    }
}
