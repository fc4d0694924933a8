using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For programs: one object, whose form has a version.</summary>
internal sealed class JsonReport : IReport
{
    /// <summary>Raised when a member changes its meaning or goes; new members may come at any time.</summary>
    private const int SchemaVersion = 1;

    /// <inheritdoc />
    public void Write(CheckResult result, TextWriter output)
    {
        var report = new JsonObject
        {
            ["schemaVersion"] = SchemaVersion,
            ["findings"] = new JsonArray([.. result.Findings.Select(FindingJson.Of)]),
            ["summary"] = new JsonObject
            {
                ["errors"] = result.Count(Severity.Error),
                ["warnings"] = result.Count(Severity.Warning),
            },
        };
        if (result.Migrations is { } migrations) report["migration"] = new JsonArray([.. migrations.Select(MigrationJson.Of)]);
        if (result.Unreadable.Count > 0)
        {
            report["unreadable"] = new JsonArray([.. result.Unreadable.Select(file => new JsonObject
            {
                ["file"] = file.File,
                ["line"] = file.Line,
                ["message"] = file.Message,
                ["cure"] = file.Cure,
            })]);
        }

        output.WriteLine(JsonText.Of(report));
    }
}
