using Pulumi.AppMeshKit.Model;
using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For a terminal: a line for each rule, the worst first, and below it what it refuses.</summary>
internal sealed class TextComplianceReport : IComplianceReport
{
    /// <inheritdoc />
    public void Write(ComplianceResult result, TextWriter output)
    {
        var console = Terminal.For(output);
        console.MarkupLine($"[bold]{Plain(result.Title)}[/]: {ComplianceWords.Verdict(result.View)}\n");
        var word = result.View.Rows.Max(row => ComplianceWords.Word(row.Outcome).Length);
        var id = result.View.Rows.Max(row => row.Rule.Id.Length);
        foreach (var row in result.Rows)
        {
            var kit = row.Rule.KitRule is { } same ? $" ({same})" : string.Empty;
            console.MarkupLine($"[{Colour(row.Outcome)}]{ComplianceWords.Word(row.Outcome).PadRight(word)}[/]  {ComplianceBook.Name(row.Rule.Source),-11}  {row.Rule.Id.PadRight(id)}  {row.Rule.Title}{kit}");
            foreach (var failure in row.Failures)
                console.MarkupLine($"  {Plain(ComplianceWords.Sentence(failure.Finding))}{(failure.Suppression is { } lived ? $" [grey]{Plain(ComplianceWords.Reason(lived))}[/]" : string.Empty)}");
            foreach (var open in row.NotKnown) console.MarkupLine($"  {Plain(ComplianceWords.Sentence(open))}");
            if (row.Outcome == ComplianceOutcome.Failed) console.MarkupLine($"  [grey]{Plain(row.Rule.Remedy)}[/]");
        }

        if (result.View.Problems.Count > 0) console.WriteLine();
        foreach (var problem in result.View.Problems) console.MarkupLine(Plain($"{problem.Label}  {problem.Text}"));
    }

    private static string Plain(string text) => Markup.Escape(Visible.Of(text));

    private static string Colour(ComplianceOutcome outcome) => outcome switch
    {
        ComplianceOutcome.Failed => "red",
        ComplianceOutcome.NotKnown or ComplianceOutcome.Suppressed => "yellow",
        ComplianceOutcome.Passed => "green",
        _ => "grey",
    };
}
