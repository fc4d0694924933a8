namespace Pulumi.AppMeshKit.Model;

/// <summary>Labels before and after as one list that says what changed.</summary>
internal static class LabelChanges
{
    private const string BeforeShare = " · ";

    /// <summary>What stays, and what came (<c>+ TLS</c>) and went (<c>− TLS</c>); one that took another's place as <c>http 80 → http 8080</c>.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var came = after.Except(before).ToList();
        var went = before.Except(after).ToList();
        if (came.Count == 1 && went.Count == 1) return [.. after.Select(label => label == came[0] ? Arrow(went[0], label) : label)];

        return [.. after.Select(label => came.Contains(label) ? $"+ {label}" : label), .. went.Select(label => $"− {label}")];
    }

    /// <summary>The same for routes: a route with another share is the same route, <c>/ · 90 % → 50 %</c>.</summary>
    public static IReadOnlyList<string> OfRoutes(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (were, are) = (Shares(before), Shares(after));
        List<string> labels = [];
        foreach (var (match, share) in are)
        {
            if (!were.TryGetValue(match, out var old)) labels.Add($"+ {Label(match, share)}");
            else labels.Add(old == share ? Label(match, share) : $"{match}{BeforeShare}{Arrow(old, share)}");
        }

        labels.AddRange(were.Where(route => !are.ContainsKey(route.Key)).Select(route => $"− {Label(route.Key, route.Value)}"));

        // A first second route puts a word at the arrow of the only one, which has not changed by that.
        return were.Count == are.Count && were.All(route => are.TryGetValue(route.Key, out var share) && share == route.Value) ? after : labels;
    }

    /// <summary>One thing in place of another; what both begin with is said once.</summary>
    public static string Arrow(string before, string after) => $"{before} → {after}";

    private static Dictionary<string, string> Shares(IReadOnlyList<string> labels)
    {
        Dictionary<string, string> shares = new(StringComparer.Ordinal);
        foreach (var label in labels.Count == 0 ? ["/"] : labels)
        {
            var at = label.LastIndexOf(BeforeShare, StringComparison.Ordinal);
            var match = at < 0 ? label : label[..at];
            shares[MatchText.IsEverything(match) ? "/" : match] = at < 0 ? "100 %" : label[(at + BeforeShare.Length)..];
        }

        return shares;
    }

    private static string Label(string match, string share) => share == "100 %" ? match : match + BeforeShare + share;
}
