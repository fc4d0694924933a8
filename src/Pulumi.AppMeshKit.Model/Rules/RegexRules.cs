namespace Pulumi.AppMeshKit.Model;

/// <summary>Regular expressions: Envoy takes RE2's, and compares them with the whole value.</summary>
internal static class RegexRules
{
    public static IEnumerable<Finding> Check(Place at, Value<string>? regex)
    {
        if (!regex.Has(out var text) || text.Length == 0) yield break;

        if (Re2.Problem(text) is { } problem) yield return RuleBook.Regex(at, regex!, problem);
        else if (!text.Any(letter => @"\^$*+?()[]{}|".Contains(letter, StringComparison.Ordinal))) yield return RuleBook.WholeRegex(at, text);
    }
}
