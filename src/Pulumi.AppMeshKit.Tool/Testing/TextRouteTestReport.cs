using Pulumi.AppMeshKit.Formats;
using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For a terminal: what failed with its explanation, and a line that counts.</summary>
internal sealed class TextRouteTestReport : IRouteTestReport
{
    /// <inheritdoc />
    public void Write(IReadOnlyList<TestedTable> tables, TextWriter output)
    {
        var console = Terminal.For(output);
        foreach (var result in tables.SelectMany(table => table.Results).Where(result => !result.Passed))
            console.MarkupLine($"[red]failed[/]  {Lines(result)}\n");
        console.WriteLine(RouteTestWords.Verdict(tables));
    }

    private static string Lines(RouteTestResult result) => string.Join('\n', result.ToString().Split('\n').Select(line => Markup.Escape(Visible.Of(line))));
}
