namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Routes of one side with the route of the other side that takes the same requests at the same place in the order. They let most pairs
/// of routes be ruled out without a search: a request that a route takes before is taken by its twin after.
/// </summary>
internal sealed class RouteTwins
{
    private readonly Dictionary<RouteEntry, RouteEntry> _twins = new(ReferenceEqualityComparer.Instance);

    public RouteTwins(IEnumerable<RouteEntry> before, IEnumerable<RouteEntry> after)
    {
        var others = after.GroupBy(Key).ToDictionary(group => group.Key, group => new Queue<RouteEntry>(group));
        foreach (var entry in before)
        {
            if (!others.TryGetValue(Key(entry), out var same) || !same.TryDequeue(out var twin)) continue;

            _twins[entry] = twin;
            _twins[twin] = entry;
        }
    }

    /// <summary>The twin of a route on the other side; null where there is none.</summary>
    public RouteEntry? Of(RouteEntry entry) => _twins.GetValueOrDefault(entry);

    /// <summary>Whether no request can be decided so before and so after, whatever it is.</summary>
    public bool RuleOut(RouteSpace space, TableHead one, TableHead other) => IsMissed(space, one, other) || IsMissed(space, other, one);

    // The twin of a route that takes the request takes it too: then nothing that comes after the twin can decide it.
    private bool IsMissed(RouteSpace space, TableHead from, TableHead to) => from.Routes.Any(route => Of(route) is { } twin && to.Parts.Any(part =>
        space.Only(twin).IsWithin(part.Side)
        && !part.Routes.Contains(twin, ReferenceEqualityComparer.Instance)
        && (part.Routes.Count == 0 || part.Routes.Any(winner => twin.Rank.IsBefore(winner.Rank)))));

    private static (ApiObject? Match, RouteRank Rank, string? Host, string Protocol) Key(RouteEntry entry) => (entry.Match, entry.Rank, entry.Host?.Words, entry.Protocol);
}
