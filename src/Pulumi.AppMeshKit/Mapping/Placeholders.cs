using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Placeholders in texts: <c>${NAME}</c>.</summary>
internal static partial class Placeholders
{
    /// <summary>How a placeholder of this name is written.</summary>
    internal static string SourceOf(string name) => $"${{{name}}}";

    /// <summary>The names of the placeholders in a text, each once. What is unknown and has none is a name as a whole.</summary>
    internal static IReadOnlyList<string> NamesIn(string source) =>
        [.. Pattern().Matches(Closed(source)).Select(match => match.Groups["name"].Value).DefaultIfEmpty(source).Distinct(StringComparer.Ordinal)];

    /// <summary>The text with its placeholders replaced.</summary>
    /// <param name="source">The text.</param>
    /// <param name="values">The values by name; every placeholder has one.</param>
    internal static string Fill(string source, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(source, out var whole) ? whole : Pattern().Replace(Closed(source), match => values[match.Groups["name"].Value]) + source[Closed(source).Length..];

    // Behind the last brace nothing ends any more; looking for an end from each beginning there would take for ever.
    private static string Closed(string source) => source[..(source.LastIndexOf('}') + 1)];

    [GeneratedRegex(@"\$\{(?<name>[^}]+)\}")]
    private static partial Regex Pattern();
}
