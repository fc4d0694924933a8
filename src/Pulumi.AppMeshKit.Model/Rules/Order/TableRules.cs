namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The routes of one router or gateway against each other: what never runs, what has no order, what nobody takes. Everything is proved
/// by a request, and decided as the simulator decides it.
/// </summary>
internal static class TableRules
{
    /// <summary>More rivals than this of one route nobody reads about, and no router may have as many routes.</summary>
    private const int MostRivals = 100;

    /// <summary>The routes of a virtual router. Whether some request finds no route is left to the finished mesh.</summary>
    public static IEnumerable<Finding> OfRouter(MeshModel mesh, RouteTable table, string name) => Check(table, TableParent.OfRouter(mesh, name), hasHosts: false);

    /// <summary>The routes of a virtual gateway.</summary>
    public static IEnumerable<Finding> OfGateway(MeshModel mesh, RouteTable table, string name) => Check(table, TableParent.OfGateway(mesh, name), hasHosts: true);

    /// <summary>A request that ends in 404 although its router has routes.</summary>
    public static IEnumerable<Finding> CatchAll(MeshModel mesh, RouteTable table, VirtualRouterRequest router)
    {
        // A route that is not known may be the one that takes the rest.
        if (table.Entries.Count == 0 || table.Entries.Any(entry => entry.OpenReason is not null)) yield break;

        foreach (var space in TableSpaces.Of(table, TableParent.OfRouter(mesh, router.Name!.ToString())))
        {
            // A gRPC router names the services that it is for; a route for every call would be a warning of its own (RT-026).
            if (space.Entries.Count == 0 || space.Protocol is "grpc" or "tcp") continue;

            if (RouteSearch.Find(space, space.None, space.Where(_ => true)).Witness is not { } witness) continue;
            yield return RuleBook.NoCatchAll(Place.Of(router).At("virtualRouterName", router.Name), router.Name.ToString(), witness.ToString());
            yield break;
        }
    }

    private static IEnumerable<Finding> Check(RouteTable table, TableParent parent, bool hasHosts)
    {
        if (table.Entries.Count < 2) return [];

        var spaces = Spaces(table, parent);
        return Findings.Of(Unreachable(table, spaces, parent), Pairs(table, spaces, parent), hasHosts ? HostRules.Check(spaces, parent) : []);
    }

    private static List<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> Spaces(RouteTable table, TableParent parent) =>
        [.. TableSpaces.Of(table, parent).Select(space => (space, HostCase.Of(space)))];

    private static IEnumerable<Finding> Unreachable(RouteTable table, IReadOnlyList<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> spaces, TableParent parent)
    {
        foreach (var entry in table.Entries)
        {
            if (entry.OpenReason is not null) continue;

            var reach = Reach.Of(entry, spaces);
            if (reach.IsImpossible) yield return RuleBook.UnreachableRoute(entry.Place, parent.RouteKind, entry.Name, [.. reach.Shadow.Select(route => route.Name)], reach.Taken?.ToString());
            else if (reach.Obstacle is not null) yield return RuleBook.RouteNotAnalysed(entry.Place, parent.RouteKind, entry.Name, reach.Obstacle);
        }
    }

    /// <summary>Routes that nothing puts in an order. Only those of one priority can be such, and of one length unless an expression is among them.</summary>
    private static IEnumerable<Finding> Pairs(RouteTable table, IReadOnlyList<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> spaces, TableParent parent)
    {
        foreach (var group in table.Entries.Where(entry => entry.OpenReason is null).GroupBy(entry => entry.Rank.Priority))
        {
            List<RouteEntry> earlier = [];
            foreach (var entry in group.OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                foreach (var other in earlier.Where(other => !other.Rank.IsBefore(entry.Rank) && !entry.Rank.IsBefore(other.Rank)).Take(MostRivals))
                {
                    if (Pair(entry, other, spaces, parent) is { } finding) yield return finding;
                }

                earlier.Add(entry);
            }
        }
    }

    private static Finding? Pair(RouteEntry entry, RouteEntry other, IReadOnlyList<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> spaces, TableParent parent)
    {
        if (entry.Name == other.Name || entry.Protocol != other.Protocol || entry.Host?.Key != other.Host?.Key) return null;

        var isTwin = SameMatch.IsSame(entry.Match, other.Match);
        if (!isTwin && (entry.Destination is null || other.Destination is null || entry.Destination.Equals(other.Destination))) return null;

        foreach (var (space, hosts) in spaces)
        {
            var both = space.Only(entry) | space.Only(other);
            if (both.Count < 2) continue;

            var before = space.Before(entry) | space.Before(other);
            foreach (var host in hosts.Where(host => both.IsWithin(host.Own) || (entry.Host is null && both.IsWithin(host.Without))))
            {
                var rivals = before & (entry.Host is null ? host.Own | host.Without : host.Own);
                if (RouteSearch.Find(space, both, isTwin ? space.None : rivals, host.Host).Witness is not { } witness) continue;
                if (isTwin) return RuleBook.SameMatch(entry.MatchPlace, parent.RouteKind, entry.Name, other.Name, parent.Name, witness.ToString());
                return parent.RouteKind == "route"
                    ? RuleBook.AmbiguousOrder(entry.MatchPlace, entry.Name, other.Name, parent.Name, witness.ToString())
                    : RuleBook.AmbiguousGatewayOrder(entry.MatchPlace, entry.Name, other.Name, parent.Name, witness.ToString());
            }
        }

        return null;
    }
}
