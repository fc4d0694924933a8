namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A way in which a side can decide a request: one route, two that tie, or none; for a gateway whose virtual hosts can be read in two
/// ways, one for each reading.
/// </summary>
/// <param name="Parts">For each reading the routes that take part, and those that come first.</param>
/// <param name="Wanted">The routes that take the request.</param>
/// <param name="Unwanted">The routes that must not take it, since they would come before.</param>
internal sealed record TableHead(IReadOnlyList<(RouteSet Side, IReadOnlyList<RouteEntry> Routes)> Parts, RouteSet Wanted, RouteSet Unwanted)
{
    /// <summary>The routes that come first in some reading.</summary>
    public IReadOnlyList<RouteEntry> Routes { get; } = [.. Parts.SelectMany(part => part.Routes).Distinct(ReferenceEqualityComparer.Instance).Cast<RouteEntry>()];

    /// <summary>The one route that decides, however hosts are read; null where there is none.</summary>
    public RouteEntry? Only => Routes is [var only] && Parts.All(part => part.Routes.Count == 1) ? only : null;

    /// <summary>All ways in which a side can decide.</summary>
    /// <param name="space">The requests.</param>
    /// <param name="readings">The routes of the side that take part, once for each reading.</param>
    public static IReadOnlyList<TableHead> Of(RouteSpace space, IReadOnlyList<RouteSet> readings)
    {
        var heads = Of(space, readings[0]);
        foreach (var reading in readings.Skip(1))
        {
            var more = Of(space, reading);
            heads = [.. heads.SelectMany(head => more.Where(head.FitsWith).Select(head.With))];
        }

        return heads;
    }

    private bool FitsWith(TableHead other) => (Wanted & other.Unwanted).IsEmpty && (other.Wanted & Unwanted).IsEmpty;

    private TableHead With(TableHead other) => new([.. Parts, .. other.Parts], Wanted | other.Wanted, Unwanted | other.Unwanted);

    private static List<TableHead> Of(RouteSpace space, RouteSet side)
    {
        List<TableHead> heads = [new([(side, [])], space.None, side)];
        List<int> items = [.. side.Items];
        foreach (var index in items)
        {
            var entry = space.Entries[index];
            var tied = items.Where(other => other != index && IsTied(entry, space.Entries[other])).ToList();
            var before = space.Before(entry) & side;
            heads.Add(new([(side, [entry])], space.Only(entry), tied.Aggregate(before, (set, other) => set | space.Only(space.Entries[other]))));
            foreach (var other in tied.Where(other => other > index))
                heads.Add(new([(side, [entry, space.Entries[other]])], space.Only(entry) | space.Only(space.Entries[other]), (before | space.Before(space.Entries[other])) & side));
        }

        return heads;
    }

    private static bool IsTied(RouteEntry one, RouteEntry other) => !one.Rank.IsBefore(other.Rank) && !other.Rank.IsBefore(one.Rank);
}
