using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>docs/defaults.md, whose table people and tests read.</summary>
internal static partial class DefaultsTable
{
    public static IReadOnlyList<DefaultsRow> Rows { get; } =
    [
        .. File.ReadLines(RepositoryRoot.File("docs/defaults.md"))
            .Where(line => line.StartsWith("| D-", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .Select(cells => new DefaultsRow(cells[0], cells[1].Split(", "), CodeSpans(cells[2]), cells[3], CodeSpans(cells[4]), CodeSpans(cells[5]))),
    ];

    private static IReadOnlyList<string> CodeSpans(string cell) => [.. CodeSpan().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
