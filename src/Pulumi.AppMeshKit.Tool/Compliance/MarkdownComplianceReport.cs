using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For a comment on a pull request: one table of what needs eyes, and folded away what passed or does not apply.</summary>
internal sealed class MarkdownComplianceReport : IComplianceReport
{
    private static readonly string[] Columns = ["", "rule", "demands", "where"];

    private static readonly int[] MostPlaces = [50, 10, 3];

    /// <inheritdoc />
    public void Write(ComplianceResult result, TextWriter output) => output.Write(SectionBudget.Fit(Sections(result), MarkdownChangeReport.GitHubLimit));

    private static List<ReportSection> Sections(ComplianceResult result)
    {
        List<ComplianceRow> loud = [.. result.Rows.Where(row => !IsQuiet(row))];
        List<ComplianceRow> quiet = [.. result.Rows.Where(IsQuiet)];
        return
        [
            ReportSection.Fixed($"### Mesh compliance · {MarkdownCell.Code(result.Title)} — {ComplianceWords.Verdict(result.View)}\n\n"),
            new(100, loud.Count == 0 ? [string.Empty] : [.. MostPlaces.Select(most => Table(loud, most))]),
            new(20, quiet.Count == 0 ? [string.Empty] : [$"<details><summary>{Counted(quiet)}</summary>\n\n{Table(quiet, 0)}</details>\n\n", string.Empty]),
            new(50, [.. result.View.Problems.Count == 0 ? [string.Empty] : new[] { string.Concat(result.View.Problems.Select(problem => $"- {problem.Label}: {MarkdownCell.Words(problem.Text)}\n")) + "\n", string.Empty }]),
            ReportSection.Fixed(HiddenMark.Of("mesh-compliance", result.Title)),
        ];
    }

    private static bool IsQuiet(ComplianceRow row) => row.Outcome is ComplianceOutcome.Passed or ComplianceOutcome.NotApplicable;

    private static string Counted(List<ComplianceRow> rows) =>
        string.Join(", ", rows.GroupBy(row => row.Outcome).Select(group => $"{group.Count()} {ComplianceWords.Word(group.Key)}"));

    private static string Table(List<ComplianceRow> rows, int most) =>
        new MarkdownTable(string.Empty, Columns, [.. rows.Select(row => Row(row, most))], "rules").Forms[0];

    private static IReadOnlyList<string> Row(ComplianceRow row, int most)
    {
        var word = ComplianceWords.Word(row.Outcome);
        var kit = row.Rule.KitRule is { } same ? $" ({same})" : string.Empty;
        return [row.Outcome == ComplianceOutcome.Failed ? $"**{word}**" : word, $"{MarkdownCell.Code(row.Rule.Id)}<br>{ComplianceBook.Name(row.Rule.Source)}", row.Rule.Title + kit, Where(row, most)];
    }

    private static string Where(ComplianceRow row, int most)
    {
        List<string> places =
        [
            .. row.Failures.Select(failure => MarkdownCell.Words(ComplianceWords.Sentence(failure.Finding)) + (failure.Suppression is { } lived ? $" *{MarkdownCell.Words(ComplianceWords.Reason(lived))}*" : string.Empty)),
            .. row.NotKnown.Select(open => MarkdownCell.Words(ComplianceWords.Sentence(open))),
        ];
        List<string> lines = [.. places.Take(most)];
        if (lines.Count < places.Count) lines.Add($"and {places.Count - lines.Count} more");
        if (row.Outcome == ComplianceOutcome.Failed) lines.Add(MarkdownCell.Words(row.Rule.Remedy));
        return string.Join("<br>", lines);
    }
}
