using Pulumi.AppMeshKit.Model;
using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For a terminal: what is lost first, then traffic, settings, findings and resources.</summary>
internal sealed class TextChangeReport : IChangeReport
{
    /// <inheritdoc />
    public void Write(MeshChange change, TextWriter output)
    {
        var console = Terminal.For(output);
        if (change.IsEmpty)
        {
            console.WriteLine(change.Before.Name == change.After.Name ? $"Nothing changes by {Visible.Of(change.After.Name)}." : $"Nothing changed between {Visible.Of(change.Before.Name)} and {Visible.Of(change.After.Name)}.");
            Notes(console, change);
            return;
        }

        console.MarkupLine($"[bold]{Plain(change.Title)}[/]: {Plain(ChangeWords.Verdict(change))}");
        Alarms(console, change);
        Traffic(console, change.Comparison);
        Settings(console, change.Comparison);
        Findings(console, change);
        Resources(console, change);
        Notes(console, change);
    }

    private static void Alarms(IAnsiConsole console, MeshChange change)
    {
        List<string> lines = [.. ChangeWords.Alarms(change)];
        if (lines.Count > 0) console.WriteLine();
        foreach (var line in lines) console.MarkupLine($"  [red]![/]  {Plain(line)}");
    }

    private static void Traffic(IAnsiConsole console, MeshComparison comparison)
    {
        if (comparison.Traffic.Count > 0) console.MarkupLine("\n[bold]traffic[/]");
        foreach (var entrance in comparison.Traffic.GroupBy(one => one.Entrance))
        {
            console.MarkupLine($"  {Plain(entrance.First().EntranceText)}");
            foreach (var one in entrance)
            {
                console.MarkupLine($"    {Plain(one.Request.ToString())}: {Plain(one.BeforeText)} → {Plain(one.AfterText)}");
                if (ChangeWords.More(one) is { Length: > 0 } more) console.MarkupLine($"      [grey]{Plain(more)}[/]");
            }
        }
    }

    private static void Settings(IAnsiConsole console, MeshComparison comparison)
    {
        if (comparison.Settings.Count == 0) return;

        console.MarkupLine("\n[bold]settings[/]");
        foreach (var subject in comparison.Settings.GroupBy(one => one.Subject))
        {
            console.MarkupLine($"  {Plain(subject.Key)}");
            var width = subject.Max(one => Visible.Of(one.What).Length);
            foreach (var one in subject)
            {
                var example = one.Example is null ? string.Empty : $"   [grey]e.g. {Plain(one.Example.ToString())}[/]";
                console.MarkupLine($"    {Plain(Visible.Of(one.What).PadRight(width))}  {Plain(one.Before ?? "–")} → {Plain(one.After ?? "–")}{example}");
            }
        }
    }

    private static void Findings(IAnsiConsole console, MeshChange change)
    {
        if (change.New.Count + change.Mended.Count == 0) return;

        console.MarkupLine($"\n[bold]findings[/]: {Plain(ChangeWords.Findings(change))}");
        foreach (var finding in change.New) console.MarkupLine($"  new     {Plain(finding.Label)}  {Plain($"{finding.Resource}: {finding.Text}")}");
        foreach (var finding in change.Mended) console.MarkupLine($"  mended  {Plain(finding.Label)}  {Plain($"{finding.Resource}: {finding.Text}")}");
    }

    private static void Resources(IAnsiConsole console, MeshChange change)
    {
        if (change.Resources.Count == 0) return;

        console.MarkupLine($"\n[bold]resources[/]: {ChangeWords.Resources(change)}");
        foreach (var one in change.Resources) console.MarkupLine($"  {ChangeWords.Mark(one.Kind)} {Plain(one.Id.ToString() + ChangeWords.Reasons(one))}");
    }

    private static void Notes(IAnsiConsole console, MeshChange change)
    {
        if (change.Notes.Count > 0) console.WriteLine();
        foreach (var note in change.Notes) console.MarkupLine($"[yellow]note[/]: {Plain(note)}");
    }

    private static string Plain(string text) => Markup.Escape(Visible.Of(text));
}
