namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Envoy takes one virtual host first: an exact name before the longest suffix before every host. It never goes on to another one.
/// How App Mesh treats gateway routes without a host name then, nobody has written down: both readings are given.
/// </summary>
internal static class VirtualHosts
{
    /// <summary>The routes that take part, once for each reading: alone, and together with those without a host name.</summary>
    public static IReadOnlyList<IReadOnlyList<RouteEntry>> Readings(IReadOnlyList<RouteEntry> entries, RequestFacts facts)
    {
        var port = entries.Where(entry => IsOnPort(entry, facts)).ToList();
        var fitting = port.Where(entry => entry.Host is { } host && host.Test(facts[Dimension.Host]) == Outcome.Yes).ToList();
        var without = port.Where(entry => entry.Host is null).ToList();
        if (fitting.Count == 0) return [without];

        var rank = fitting.Max(entry => entry.Host!.Rank);
        var chosen = fitting.Where(entry => entry.Host!.Rank == rank).ToList();
        return without.Count == 0 ? [chosen] : [chosen, [.. entries.Where(entry => chosen.Contains(entry) || without.Contains(entry))]];
    }

    /// <summary>Routes whose host name is not known and may be the most specific one: nothing is where an exact name fits.</summary>
    public static IReadOnlyList<RouteEntry> Open(IReadOnlyList<RouteEntry> entries, RequestFacts facts)
    {
        var isExact = entries.Any(entry => entry.Host is { Rank: int.MaxValue } host && IsOnPort(entry, facts) && host.Test(facts[Dimension.Host]) == Outcome.Yes);
        return isExact ? [] : [.. entries.Where(entry => entry.IsHostOpen && IsOnPort(entry, facts))];
    }

    private static bool IsOnPort(RouteEntry entry, RequestFacts facts) =>
        entry.Conditions.All(condition => condition.Dimension.Kind != DimensionKind.Port || condition.Test(facts[condition.Dimension]) == Outcome.Yes);
}
