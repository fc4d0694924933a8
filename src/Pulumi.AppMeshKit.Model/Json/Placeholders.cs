using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>Placeholders in texts, <c>${NAME}</c>: the one place that knows how they are written.</summary>
internal static partial class Placeholders
{
    /// <summary>How a placeholder of this name is written.</summary>
    public static string SourceOf(string name) => $"${{{name}}}";

    /// <summary>The names of the placeholders in a text, each once. What is unknown and has none is a name as a whole.</summary>
    public static IReadOnlyList<string> NamesIn(string source) =>
        [.. Pattern().Matches(Closed(source)).Select(NameOf).DefaultIfEmpty(source).Distinct(StringComparer.Ordinal)];

    /// <summary>The text with its placeholders replaced, or the value of the text as a whole.</summary>
    /// <param name="source">The text.</param>
    /// <param name="values">The values by name; every placeholder has one.</param>
    public static string Fill(string source, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(source, out var whole) ? whole : Replace(source, name => values[name]);

    /// <summary>The text with something in place of its placeholders.</summary>
    /// <param name="source">The text.</param>
    /// <param name="replacement">What stands in place of a name; null leaves the placeholder.</param>
    public static string Replace(string source, Func<string, string?> replacement)
    {
        var closed = Closed(source);
        return Pattern().Replace(closed, match => replacement(NameOf(match)) ?? match.Value) + source[closed.Length..];
    }

    private static string NameOf(Match match) => match.Groups["name"].Value;

    // Behind the last brace nothing ends any more; looking for an end from each beginning there would take for ever.
    private static string Closed(string source) => source[..(source.LastIndexOf('}') + 1)];

    [GeneratedRegex(@"\$\{(?<name>[^}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
