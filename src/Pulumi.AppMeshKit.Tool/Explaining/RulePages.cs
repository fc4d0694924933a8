using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The pages of the rules: the sections of docs/rules.md, which the tool carries along.</summary>
internal static class RulePages
{
    private static readonly Lazy<Dictionary<string, string>> Sections = new(Load);

    /// <summary>The page of a rule, or null.</summary>
    /// <param name="id">The rule's id, letter case aside.</param>
    public static string? Of(string id) => Sections.Value.GetValueOrDefault(id) ?? (RuleBook.Find(id) is { } rule ? Plain(rule) : null);

    /// <summary>What the rule itself says, where the page has no section for it.</summary>
    private static string Plain(Rule rule) => $"{rule.Id}: {rule.Title}\n\n{rule.Severity}.";

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream("rules.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .ReplaceLineEndings("\n")
            .Split("\n### ")
            .Skip(1)
            .Select(section => section.Split("\n## ")[0].TrimEnd())
            .ToDictionary(section => section[..section.IndexOf(':', StringComparison.Ordinal)], StringComparer.OrdinalIgnoreCase);
    }
}
