using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A table of route tests, and what came of it.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Results">What came of each request; none where the table cannot be read.</param>
/// <param name="Problems">What is wrong with the table.</param>
internal sealed record TestedTable(string File, IReadOnlyList<RouteTestResult> Results, IReadOnlyList<UnreadableFile> Problems)
{
    /// <summary>How many requests did not go as expected.</summary>
    public int Failed => Results.Count(result => !result.Passed);

    /// <summary>Runs a table. One that is not wholly understood is not run: half a test would look like a whole one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="simulator">The mesh.</param>
    public static TestedTable Run(RouteTestFile table, MeshSimulator simulator) =>
        new(table.File, table.Problems.Count > 0 ? [] : [.. table.Cases.Select(one => Visible(one.Run(simulator)))], table.Problems);

    // A name with a line feed in it must not look like a line of the explanation.
    private static RouteTestResult Visible(RouteTestResult result) =>
        result with { Answer = result.Answer is { } answer ? VisibleAnswer.Of(answer) : null, Differences = [.. result.Differences.Select(Tool.Visible.Of)] };
}
