using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For programs: one object, whose form has a version.</summary>
internal sealed class JsonRouteTestReport : IRouteTestReport
{
    /// <summary>Raised when a member changes its meaning or goes; new members may come at any time.</summary>
    private const int SchemaVersion = 1;

    /// <inheritdoc />
    public void Write(IReadOnlyList<TestedTable> tables, TextWriter output) => output.WriteLine(JsonText.Of(new JsonObject
    {
        ["schemaVersion"] = SchemaVersion,
        ["tables"] = new JsonArray([.. tables.Select(Table)]),
        ["summary"] = new JsonObject
        {
            ["requests"] = tables.Sum(table => table.Results.Count),
            ["failed"] = tables.Sum(table => table.Failed),
            ["unreadable"] = tables.Count(table => table.Problems.Count > 0),
        },
    }));

    private static JsonObject Table(TestedTable table) => new()
    {
        ["file"] = table.File,
        ["problems"] = new JsonArray([.. table.Problems.Select(problem => new JsonObject { ["line"] = problem.Line, ["message"] = problem.Message, ["cure"] = problem.Cure })]),
        ["cases"] = new JsonArray([.. table.Results.Select(Result)]),
    };

    private static JsonObject Result(RouteTestResult result) => new()
    {
        ["name"] = result.Case.ToString(),
        ["line"] = result.Case.Line,
        ["passed"] = result.Passed,
        ["differences"] = new JsonArray([.. result.Differences.Select(difference => JsonValue.Create(difference))]),
        ["explanation"] = result.Passed ? null : result.Answer?.Explain(),
    };
}
