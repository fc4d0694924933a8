namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The routes of one router or gateway, and the one way in which a request is decided: for the simulator, and for every rule that
/// speaks of routes, so that the two never disagree.
/// </summary>
internal sealed class RouteTable
{
    private RouteTable(IEnumerable<RouteEntry> entries) => Entries =
    [
        .. entries.OrderBy(entry => entry.Rank.Priority).ThenByDescending(entry => entry.Rank.Length ?? int.MaxValue).ThenBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    /// <summary>The routes in the order in which they are tried, as far as there is one; ties are sorted by name.</summary>
    public IReadOnlyList<RouteEntry> Entries { get; }

    public static RouteTable Of(IEnumerable<RouteRequest> routes) => new(routes.Select(RouteEntries.Of).OfType<RouteEntry>());

    public static RouteTable Of(IEnumerable<GatewayRouteRequest> routes) => new(routes.Select(RouteEntries.Of).OfType<RouteEntry>());

    /// <summary>Which route a request takes; where several tie, all of them, sorted by name.</summary>
    /// <param name="facts">The request.</param>
    /// <param name="considered">The routes that take part: at a gateway, those of one virtual host.</param>
    public static RouteDecision Decide(RequestFacts facts, IEnumerable<RouteEntry> considered)
    {
        List<(RouteEntry Entry, Outcome Outcome)> fitting = [.. considered.Select(entry => (entry, entry.Test(facts))).Where(one => one.Item2 != Outcome.No)];

        if (fitting is [{ Outcome: Outcome.Open, Entry: var only }] && only.IsOpenInPriorityAlone(facts)) return new(Verdict.Matched, [only]);

        // A route that may or may not fit leaves everything open that it might win over.
        var certain = fitting.Where(one => one.Outcome == Outcome.Yes).Select(one => one.Entry).ToList();
        var winners = First(certain).OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        var open = fitting.Where(one => one.Outcome == Outcome.Open).Select(one => one.Entry).Where(entry => winners.Count == 0 || !IsPriorityKnown(entry) || winners.Exists(winner => !winner.Rank.IsBefore(entry.Rank))).ToList();
        if (open.Count > 0) return new(Verdict.NotDecided, open);
        if (winners.Count == 0) return new(Verdict.NoRoute, []);
        if (winners.Count == 1) return new(Verdict.Matched, winners);
        if (winners.Exists(winner => winner.Destination is null)) return new(Verdict.NotDecided, winners);
        return new(winners.TrueForAll(winner => winner.Destination!.Equals(winners[0].Destination)) ? Verdict.Matched : Verdict.Ambiguous, winners);
    }

    /// <summary>Of routes that all take a request, those that no other one is certain to come before.</summary>
    public static List<RouteEntry> First(IReadOnlyList<RouteEntry> fitting) =>
        [.. fitting.Where(entry => !fitting.Any(other => other.Rank.IsBefore(entry.Rank)))];

    private static bool IsPriorityKnown(RouteEntry entry) => entry.Request switch
    {
        RouteRequest { Spec.Priority: { IsKnown: false } } or GatewayRouteRequest { Spec.Priority: { IsKnown: false } } => false,
        _ => true,
    };
}
