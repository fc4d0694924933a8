using System.Globalization;
using Pulumi.AppMeshKit.Model;
using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For people: findings by file, the worst first, and a line that counts.</summary>
/// <param name="all">Whether to show every note, however often it is said.</param>
internal sealed class TextReport(bool all = false) : IReport
{
    /// <summary>The same note more often than this is counted and not repeated.</summary>
    private const int MostNotes = 3;

    /// <inheritdoc />
    public void Write(CheckResult result, TextWriter output)
    {
        var console = Terminal.For(output);
        foreach (var file in result.Unreadable)
        {
            console.MarkupLine($"[bold]{Plain(Place(file.File, file.Line))}[/]");
            console.MarkupLine($"  [red]unreadable[/]  {Plain(file.Message)} {Plain(file.Cure)}\n");
        }

        // A note that fits everything would hide what fits something.
        var notes = result.Findings.Where(finding => finding.Severity == Severity.Info).GroupBy(finding => finding.Rule).Where(group => group.Count() > MostNotes && !all).ToList();
        var everywhere = notes.Select(group => group.Key).ToHashSet();
        foreach (var file in result.Findings.Where(finding => finding.Severity != Severity.Info || !everywhere.Contains(finding.Rule)).GroupBy(finding => finding.File))
        {
            if (file.Key is not null) console.MarkupLine($"[bold]{Plain(file.Key)}[/]");
            foreach (var resource in file.GroupBy(finding => finding.Resource)) Write(console, resource.Key, [.. resource]);
            console.WriteLine();
        }

        foreach (var group in notes)
            console.MarkupLine($"[blue]info[/]  {group.Key.Id}  {group.Count()} places are not so: {Plain(group.Key.Title)} (--all shows them)");
        if (notes.Count > 0) console.WriteLine();

        console.WriteLine(Summary(result));
    }

    private static void Write(IAnsiConsole console, ResourceId resource, List<Finding> findings)
    {
        if (resource.Name is not null) console.MarkupLine($"  {Plain(resource.ToString())}");
        var line = findings.Max(finding => LineOf(finding).Length);
        var severity = findings.Max(finding => finding.Severity.Word().Length);
        foreach (var finding in findings)
        {
            var word = finding.Severity.Word().PadRight(severity);
            console.MarkupLine(string.Create(
                CultureInfo.InvariantCulture,
                $"    [grey]{LineOf(finding).PadLeft(line)}[/]  [{Colour(finding.Severity)}]{word}[/]  {finding.Rule.Id,-8} {Plain(finding.Sentence)}"));
        }
    }

    private static string Summary(CheckResult result)
    {
        var read = $"{Count(result.Definitions, "definition")} in {Count(result.Files, "file")}";
        List<string> aside = [];
        if (result.Skipped > 0) aside.Add($"{Count(result.Skipped, "other file")} passed over");
        if (result.Hidden > 0) aside.Add($"{Count(result.Hidden, "finding")} hidden by suppressions or the baseline");
        if (result.Unreadable.Count > 0) aside.Add($"{Count(result.Unreadable.Count, "file")} could not be read");
        var more = aside.Count == 0 ? string.Empty : $" ({string.Join(", ", aside)})";
        return $"Checked {read}{more}: {FindingReport.Count(result.Findings)}{(result.Unreadable.Count > 0 ? " in what could be read" : string.Empty)}.";
    }

    /// <summary>A text of others: no markup, and nothing that a terminal would obey.</summary>
    private static string Plain(string text) => Markup.Escape(Visible.Of(text));

    private static string LineOf(Finding finding) => finding.Line?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Place(string file, int? line) => line is { } number ? string.Create(CultureInfo.InvariantCulture, $"{file}:{number}") : file;

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}
