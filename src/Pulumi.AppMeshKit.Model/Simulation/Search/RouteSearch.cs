namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Looks for a request that certain routes take and certain others do not. It goes dimension by dimension and keeps, of all choices so
/// far, only those that leave the fewest of the others: a choice that leaves more than another can never do better. So it is exact,
/// and still never multiplies dimensions out.
/// </summary>
internal static class RouteSearch
{
    /// <summary>Above so many choices that cannot be compared, nothing is claimed.</summary>
    private const int MostChoices = 2_000;

    /// <summary>The simplest request that all of <paramref name="wanted"/> take and none of <paramref name="unwanted"/>.</summary>
    /// <param name="space">The requests.</param>
    /// <param name="wanted">The routes that must take it.</param>
    /// <param name="unwanted">The routes that must not.</param>
    /// <param name="host">The host of the request, at a gateway.</param>
    public static SearchResult Find(RouteSpace space, RouteSet wanted, RouteSet unwanted, string host = "")
    {
        if (Walk(space, wanted, unwanted, isGenerous: false) is not { } found) return SearchResult.TooLarge;
        if (found.Find(choice => choice.Left.IsEmpty) is { } simplest) return SearchResult.Found(Witness.Of(space, simplest.Values(), host));

        if (!space.IsSampled) return SearchResult.Impossible([.. found.Select(choice => choice.Left)]);

        // Expressions take more than their samples. Only what is impossible whatever they take is impossible.
        if (Walk(space, wanted, unwanted, isGenerous: true) is not { } generous) return SearchResult.TooLarge;
        return generous.Exists(choice => choice.Left.IsEmpty) ? SearchResult.Undecided : SearchResult.Impossible([.. found.Select(choice => choice.Left)]);
    }

    private static List<Choice>? Walk(RouteSpace space, RouteSet wanted, RouteSet unwanted, bool isGenerous)
    {
        List<Choice> choices = [new(unwanted, 0, default, null, null)];
        foreach (var dimension in space.Dimensions)
        {
            var options = Options(space, dimension, wanted, unwanted, isGenerous);
            if (options.Count == 0) return [];

            Dictionary<RouteSet, Choice> next = [];
            foreach (var choice in choices)
            {
                foreach (var option in options)
                {
                    var made = new Choice(choice.Left & option.Holds, choice.Cost + option.Cost, dimension, option.Value, choice);
                    if (!next.TryGetValue(made.Left, out var same) || made.Cost < same.Cost) next[made.Left] = made;
                    if (next.Count > MostChoices) return null;
                }
            }

            choices = Best(next.Values);
        }

        return choices;
    }

    /// <summary>The values that the wanted routes take, and which of the unwanted ones take them too; of equal ones the simplest.</summary>
    private static List<(RouteSet Holds, int Cost, string? Value)> Options(RouteSpace space, Dimension dimension, RouteSet wanted, RouteSet unwanted, bool isGenerous)
    {
        Dictionary<RouteSet, (RouteSet Holds, int Cost, string? Value)> options = [];
        var guess = isGenerous && space.IsSampledIn(dimension) ? Guess(space, dimension, wanted) : null;
        foreach (var one in space.Classes(dimension))
        {
            if (wanted.IsWithin(one.Holds)) Add(one.Holds & unwanted, one);
            if (guess is { } possible && !one.IsAlone && wanted.IsWithin(one.Firm)) Add(one.Firm & possible & unwanted, one);
        }

        return Smallest([.. options.Values]);

        void Add(RouteSet holds, ValueClass from)
        {
            if (!options.TryGetValue(holds, out var known) || from.Cost < known.Cost) options[holds] = (holds, from.Cost, from.Value);
        }
    }

    /// <summary>
    /// The routes that take a value for which every expression does what helps most: those of the wanted routes match as they must,
    /// all others take nothing. A route with the same expression does the same.
    /// </summary>
    private static RouteSet? Guess(RouteSpace space, Dimension dimension, RouteSet wanted)
    {
        var sampled = wanted.Items.SelectMany(index => space.Sampled(space.Entries[index], dimension)).Select(condition => (condition.Text.IsWords, condition.IsInverted)).ToHashSet();
        return space.Where(entry => space.Sampled(entry, dimension).All(condition => sampled.Contains((condition.Text.IsWords, condition.IsInverted))));
    }

    private static List<(RouteSet Holds, int Cost, string? Value)> Smallest(List<(RouteSet Holds, int Cost, string? Value)> options) =>
        [.. options.Where(one => !options.Exists(other => !other.Holds.Equals(one.Holds) && other.Holds.IsWithin(one.Holds) && other.Cost <= one.Cost))];

    private static List<Choice> Best(IReadOnlyCollection<Choice> choices) =>
    [
        .. choices
            .Where(one => !choices.Any(other => !other.Left.Equals(one.Left) && other.Left.IsWithin(one.Left)))
            .OrderBy(choice => choice.Cost),
    ];

    private sealed record Choice(RouteSet Left, int Cost, Dimension Dimension, string? Value, Choice? Before)
    {
        public Dictionary<Dimension, string?> Values()
        {
            Dictionary<Dimension, string?> values = [];
            for (var choice = this; choice.Before is not null; choice = choice.Before) values[choice.Dimension] = choice.Value;
            return values;
        }
    }
}
