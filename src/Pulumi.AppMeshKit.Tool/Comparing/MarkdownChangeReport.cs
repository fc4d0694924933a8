using System.Text;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// For a comment on a pull request: what is lost first, then traffic, settings, and folded away the diagram, the findings and the
/// resources. A hidden mark at its end lets the comment be found again and edited in place.
/// </summary>
/// <param name="limit">The most characters; GitHub refuses a comment of more than 65,536.</param>
internal sealed class MarkdownChangeReport(int limit = MarkdownChangeReport.GitHubLimit) : IChangeReport
{
    /// <summary>The most characters of a comment on GitHub.</summary>
    public const int GitHubLimit = 65_536;

    private static readonly int[] _alarms = [50, 20, 10, 5];

    /// <inheritdoc />
    public void Write(MeshChange change, TextWriter output) => output.Write(SectionBudget.Fit(Sections(change), limit));

    /// <summary>By what the comment of a mesh is found again.</summary>
    public static string Mark(MeshChange change) => HiddenMark.Of("mesh-preview", change.Title);

    private static IReadOnlyList<ReportSection> Sections(MeshChange change) =>
    [
        ReportSection.Fixed($"### Mesh preview · {MarkdownCell.Code(change.Title)} — {ChangeWords.Verdict(change)}\n\n"),
        .. change.IsEmpty ? [] : Body(change),
        new(80, Notes(change)),
        ReportSection.Fixed(Mark(change)),
    ];

    private static IEnumerable<ReportSection> Body(MeshChange change)
    {
        var comparison = change.Comparison;
        yield return new(100, Alarms(change));
        yield return new(90, new MarkdownTable("#### Traffic\n\n", ["to", "request", "before", "after"], [.. comparison.Traffic.Select(Row)], "traffic changes").Forms);
        yield return new(60, new MarkdownTable("#### Settings\n\n", [" ", "what", "before", "after", "e.g."], [.. comparison.Settings.Select(Row)], "settings").Forms);
        yield return new(40, Drawing(change));
        yield return new(50, Folded($"Findings: {ChangeWords.Findings(change)}", [.. change.New.Select(finding => Row("new", finding)), .. change.Mended.Select(finding => Row("mended", finding))], ["", "finding", "resource", "what"], "findings"));
        yield return new(20, Folded($"Resources: {ChangeWords.Resources(change)}", [.. change.Resources.Select(Row)], ["", "resource", "why"], "resources"));
    }

    private static List<string> Alarms(MeshChange change)
    {
        List<string> lines =
        [
            .. change.Comparison.Traffic.Where(ChangeWords.IsAlarm)
                .Select(one => $"⚠️ {MarkdownCell.Code(one.Request.ToString())} to {MarkdownCell.Code(one.EntranceText)}: **{Words(one.AfterText)}** after this change (was {Words(one.BeforeText)})"),
            .. change.Resources.Where(ChangeWords.IsAlarm)
                .Select(one => $"⚠️ {MarkdownCell.Code(one.Id.ToString())} is **{ChangeWords.Verb(one.Kind)}**{(one.Reasons.Count == 0 ? string.Empty : $" ({Words(string.Join(", ", one.Reasons))})")}: {Words(one.Serves!)}"),
        ];
        if (lines.Count == 0) return [string.Empty];

        return [Form(lines.Count), .. _alarms.Where(count => count < lines.Count).Select(Form)];

        string Form(int count) => string.Join("<br>\n", lines.Take(count)) + (count < lines.Count ? $"<br>\n⚠️ and {lines.Count - count} more" : string.Empty) + "\n\n";
    }

    private static List<string> Notes(MeshChange change) => change.Notes.Count == 0
        ? [string.Empty]
        : [string.Concat(change.Notes.Select(note => $"- {Words(note)}\n")) + "\n", $"*{ChangeWords.Count(change.Notes.Count, "note is", "notes are")} left out for length.*\n\n"];

    private static List<string> Drawing(MeshChange change) =>
        Diagram.OfChanges(change.Before.Meshes, change.After.Meshes)?.ToMermaid() is { } mermaid
            ? [$"<details><summary>What changed, as a diagram</summary>\n\n```mermaid\n{mermaid.TrimEnd('\n')}\n```\n\n</details>\n\n", "*The diagram is left out for length.*\n\n"]
            : [string.Empty];

    private static List<string> Folded(string summary, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<string> columns, string more) => rows.Count == 0
        ? [string.Empty]
        : [.. new MarkdownTable(string.Empty, columns, rows, more).Forms.Select(form => $"<details><summary>{summary}</summary>\n\n{form}</details>\n\n")];

    private static IReadOnlyList<string> Row(TrafficChange change)
    {
        var request = new StringBuilder(MarkdownCell.Code(change.Request.ToString()));
        foreach (var more in ChangeWords.More(change).Split("; ", StringSplitOptions.RemoveEmptyEntries)) request.Append("<br>").Append(Words(more));
        return [MarkdownCell.Code(change.EntranceText), request.ToString(), Words(change.BeforeText), ChangeWords.IsAlarm(change) ? $"**{Words(change.AfterText)}**" : Words(change.AfterText)];
    }

    private static IReadOnlyList<string> Row(SettingChange change) =>
        [MarkdownCell.Code(change.Subject), Words(change.What), Words(change.Before), Words(change.After), change.Example is null ? string.Empty : MarkdownCell.Code(change.Example.ToString())];

    private static IReadOnlyList<string> Row(string state, Finding finding) =>
        [state, finding.Label, MarkdownCell.Code(finding.Resource.ToString()), Words(finding.Text)];

    private static IReadOnlyList<string> Row(ResourceChange change) =>
        [ChangeWords.Verb(change.Kind), MarkdownCell.Code(change.Id.ToString()), Words(string.Join(", ", change.Serves is null ? change.Reasons : [.. change.Reasons, change.Serves]), string.Empty)];

    private static string Words(string? text, string none = "–") => MarkdownCell.Words(text, none);
}
