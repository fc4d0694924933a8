namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Looks for requests that the routes of two sides decide differently: for every way in which the side before can decide and every way
/// in which the side after can, one request that is decided so and so, if there is one. Nothing is sampled but expressions.
/// </summary>
internal static class TableComparison
{
    /// <summary>Above so many pairs of routes, a comparison would take longer than anybody waits; no router may have that many.</summary>
    private const int MostPairs = 250_000;

    /// <summary>The requests, and why some could not be looked for.</summary>
    /// <param name="before">The routes of a port before.</param>
    /// <param name="after">The routes of the same port after.</param>
    /// <param name="namesPort">Whether a request has to name the port.</param>
    /// <param name="isSame">Whether two routes do the same with a request that both decide.</param>
    public static (IReadOnlyList<SimulatedRequest> Requests, string? Obstacle) Find(TableSide before, TableSide after, bool namesPort, Func<RouteEntry, RouteEntry, bool> isSame)
    {
        List<SimulatedRequest> found = [];
        string? obstacle = null;
        foreach (var protocol in new[] { before.Protocol, after.Protocol }.Distinct())
        {
            List<RouteEntry> left = [.. before.Entries.Where(entry => TableSpaces.Fits(entry.Protocol, protocol))];
            List<RouteEntry> right = [.. after.Entries.Where(entry => TableSpaces.Fits(entry.Protocol, protocol))];
            if (!TableSpaces.Fits(before.Protocol, protocol)) left.Clear();
            if (!TableSpaces.Fits(after.Protocol, protocol)) right.Clear();

            var space = new RouteSpace([.. left, .. right], protocol, namesPort ? before.Port ?? after.Port : null);
            var twins = new RouteTwins(left, right);
            foreach (var host in HostCase.Of(space).Select(one => one.Host).DefaultIfEmpty(string.Empty))
            {
                var (one, other) = (TableHead.Of(space, Readings(space, left, 0, host)), TableHead.Of(space, Readings(space, right, left.Count, host)));
                obstacle = Search(space, twins, one, other, host, isSame, found) ?? obstacle;
            }
        }

        return (found, obstacle);
    }

    private static string? Search(RouteSpace space, RouteTwins twins, IReadOnlyList<TableHead> before, IReadOnlyList<TableHead> after, string host, Func<RouteEntry, RouteEntry, bool> isSame, List<SimulatedRequest> found)
    {
        if ((long)before.Count * after.Count > MostPairs) return "there are too many routes to compare each with each";

        string? obstacle = null;
        foreach (var one in before)
        {
            foreach (var other in after)
            {
                if (one.Only is { } left && other.Only is { } right && isSame(left, right)) continue;
                if (twins.RuleOut(space, one, other)) continue;

                var result = RouteSearch.Find(space, one.Wanted | other.Wanted, one.Unwanted | other.Unwanted, host);
                if (result.Witness is not null) found.Add(result.Witness);
                obstacle ??= result.Obstacle;
            }
        }

        return obstacle;
    }

    /// <summary>The routes of a side that take part for a host: of a router all, of a gateway those of its virtual host, read both ways.</summary>
    private static IReadOnlyList<RouteSet> Readings(RouteSpace space, List<RouteEntry> entries, int first, string host)
    {
        if (entries.All(entry => entry.Host is null)) return [Set(entries)];

        var facts = new RequestFacts(new SimulatedRequest { Host = host, Port = space.Port });
        return [.. VirtualHosts.Readings(entries, facts).Select(Set)];

        RouteSet Set(IReadOnlyList<RouteEntry> some)
        {
            var chosen = some.ToHashSet<RouteEntry>(ReferenceEqualityComparer.Instance);
            return RouteSet.Where(space.Entries.Count, index => index >= first && index < first + entries.Count && chosen.Contains(space.Entries[index]));
        }
    }
}
