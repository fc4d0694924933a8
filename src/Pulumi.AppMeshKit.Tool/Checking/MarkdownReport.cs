using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For a ticket or a comment: a table of findings, and the migration report where a target was asked for.</summary>
/// <param name="all">Whether to show every note, however often it is said, and every place.</param>
internal sealed class MarkdownReport(bool all = false) : IReport
{
    private static readonly string[] _columns = ["", "rule", "where", "what"];

    /// <inheritdoc />
    public void Write(CheckResult result, TextWriter output) => output.Write(SectionBudget.Fit([.. Sections(result)], MarkdownChangeReport.GitHubLimit));

    private IEnumerable<ReportSection> Sections(CheckResult result)
    {
        yield return ReportSection.Fixed($"### Mesh check · {MarkdownCell.Code(result.Title)} — {FindingReport.Count(result.Findings)}\n\n");
        if (result.Unreadable.Count > 0)
            yield return new(100, [string.Concat(result.Unreadable.Select(file => $"- **unreadable** {MarkdownCell.Words(file.ToString())}\n")) + "\n", $"*{result.Unreadable.Count} files could not be read.*\n\n"]);

        var (shown, counted) = NoteGroups.Split(result.Others, all);
        List<IReadOnlyList<string>> rows =
        [
            .. shown.Order(FindingOrder.Instance).Select(Row),
            .. counted.Select(group => (IReadOnlyList<string>)["info", group.Key.Id, $"{group.Count()} places", $"not so: {MarkdownCell.Words(group.Key.Title)}"]),
        ];
        yield return new(50, new MarkdownTable(string.Empty, _columns, rows, "findings").Forms);
        foreach (var section in (result.Migrations ?? []).SelectMany(migration => MigrationMarkdown.Sections(migration, all))) yield return section;
        if (result.Migrations is { Count: > 1 } several) yield return ReportSection.Fixed(MigrationWords.Total(several) + "\n\n");
        yield return ReportSection.Fixed(MarkdownCell.Words(CheckWords.Summary(result)) + "\n");
    }

    private static IReadOnlyList<string> Row(Finding finding)
    {
        var word = finding.Severity.Word();
        var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : string.Empty;
        var file = finding.File is { } name ? MarkdownCell.Code(name + line) + "<br>" : string.Empty;
        var resource = finding.Resource.Name is null ? string.Empty : MarkdownCell.Words(finding.Resource.ToString());
        return [finding.Severity == Severity.Error ? $"**{word}**" : word, finding.Rule.Id, file + resource, MarkdownCell.Words(finding.Sentence)];
    }
}
