namespace Pulumi.AppMeshKit.Model;

/// <summary>Prefixes and paths of matches.</summary>
internal static class PathMatchRules
{
    public static IEnumerable<Finding> Check(Place at, PathIds ids, Value<string>? prefix, HttpPathMatch? path) => Findings.Of(
        prefix is not null && path is not null ? [RuleBook.PrefixAndPath(at, ids.Both)] : [],
        Prefix(at.At("prefix", prefix), ids, prefix),
        path.IsGiven() ? Path(at.At("path", path), ids, path) : []);

    private static IEnumerable<Finding> Prefix(Place at, PathIds ids, Value<string>? prefix)
    {
        if (!prefix.Has(out var text)) yield break;

        if (!text.StartsWith('/')) yield return RuleBook.PathPrefix(at, ids.Prefix, prefix!);
        else if (!text.EndsWith('/')) yield return RuleBook.PrefixSibling(at, text, text + "x");
    }

    private static IEnumerable<Finding> Path(Place at, PathIds ids, HttpPathMatch path)
    {
        foreach (var finding in at.OneOf(ids.Path, "a path match", ("exact", path.Exact), ("regex", path.Regex))) yield return finding;

        if (path.Exact.HasBadLength(255, out var exact)) yield return RuleBook.PathLength(at.At("exact", path.Exact), ids.Path, exact);
        else if (exact is not null && !exact.StartsWith('/')) yield return RuleBook.ExactPath(at.At("exact", path.Exact), ids.Exact, path.Exact!);

        if (path.Regex.HasBadLength(255, out var regex)) yield return RuleBook.PathLength(at.At("regex", path.Regex), ids.Path, regex);
        foreach (var finding in RegexRules.Check(at.At("regex", path.Regex), path.Regex)) yield return finding;
    }
}
