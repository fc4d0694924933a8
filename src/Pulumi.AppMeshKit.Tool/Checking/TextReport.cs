using System.Globalization;
using Pulumi.AppMeshKit.Model;
using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For people: findings by file, the migration report where a target was asked for, and a line that counts.</summary>
/// <param name="all">Whether to show every note, however often it is said, and every place.</param>
internal sealed class TextReport(bool all = false) : IReport
{
    /// <inheritdoc />
    public void Write(CheckResult result, TextWriter output)
    {
        var console = Terminal.For(output);
        foreach (var file in result.Unreadable)
        {
            console.MarkupLine($"[bold]{Plain(Place(file.File, file.Line))}[/]");
            console.MarkupLine($"  [red]unreadable[/]  {Plain(file.Message)} {Plain(file.Cure)}\n");
        }

        var (shown, counted) = NoteGroups.Split(result.Others, all);
        foreach (var file in shown.GroupBy(finding => finding.File))
        {
            if (file.Key is not null) console.MarkupLine($"[bold]{Plain(file.Key)}[/]");
            foreach (var resource in file.GroupBy(finding => finding.Resource)) Write(console, resource.Key, [.. resource]);
            console.WriteLine();
        }

        foreach (var group in counted)
            console.MarkupLine($"[blue]info[/]  {group.Key.Id}  {group.Count()} places are not so: {Plain(group.Key.Title)} (--all shows them)");
        if (counted.Count > 0) console.WriteLine();

        new MigrationText(console, all).Write(result.Migrations ?? []);
        console.WriteLine(CheckWords.Summary(result));
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

    /// <summary>A text of others: no markup, and nothing that a terminal would obey.</summary>
    private static string Plain(string text) => Markup.Escape(Visible.Of(text));

    private static string LineOf(Finding finding) => finding.Line?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Place(string file, int? line) => line is { } number ? string.Create(CultureInfo.InvariantCulture, $"{file}:{number}") : file;

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}
