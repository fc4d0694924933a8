using Pulumi.AppMeshKit.Model;
using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>An answer for people: its explanation, with colours where there are some.</summary>
internal static class AnswerReport
{
    public static void Write(RouteAnswer answer, TextWriter output)
    {
        var console = Terminal.For(output);
        var isAnswered = answer.Verdict is Verdict.Matched or Verdict.PassedThrough;
        foreach (var (index, line) in VisibleAnswer.Of(answer).Explain().Split('\n').Index())
        {
            var text = Markup.Escape(Visible.Of(line));
            console.MarkupLine(Style(line, index, isAnswered) is { } style ? $"[{style}]{text}[/]" : text);
        }
    }

    private static string? Style(string line, int index, bool isAnswered) =>
        index == 0 ? "bold"
        : line.StartsWith("    → ", StringComparison.Ordinal) ? "green"
        : line.StartsWith("  answer: ", StringComparison.Ordinal) ? isAnswered ? "bold green" : "bold red"
        : line.StartsWith("  note: ", StringComparison.Ordinal) ? "grey"
        : null;
}
