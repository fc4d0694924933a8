using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For programs: one object, whose form has a version.</summary>
internal sealed class JsonComplianceReport : IComplianceReport
{
    /// <summary>Raised when a member changes its meaning or goes; new members may come at any time.</summary>
    private const int SchemaVersion = 1;

    /// <inheritdoc />
    public void Write(ComplianceResult result, TextWriter output) => output.WriteLine(JsonText.Of(new JsonObject
    {
        ["schemaVersion"] = SchemaVersion,
        ["title"] = result.Title,
        ["source"] = result.Side.Name,
        ["verdict"] = ComplianceWords.Verdict(result.View),
        ["rules"] = new JsonArray([.. result.View.Rows.Select(Row)]),
        ["problems"] = new JsonArray([.. result.View.Problems.Select(FindingJson.Of)]),
        ["summary"] = Summary(result.View),
    }));

    private static JsonObject Row(ComplianceRow row) => new()
    {
        ["id"] = row.Rule.Id,
        ["source"] = ComplianceBook.Name(row.Rule.Source),
        ["title"] = row.Rule.Title,
        ["kind"] = row.Rule.Kind.ToString(),
        ["condition"] = row.Rule.Condition,
        ["remedy"] = row.Rule.Remedy,
        ["kitRule"] = row.Rule.KitRule,
        ["outcome"] = Word(row.Outcome),
        ["passed"] = row.Passed,
        ["failures"] = new JsonArray([.. row.Failures.Select(Failure)]),
        ["notKnown"] = new JsonArray([.. row.NotKnown.Select(Place)]),
    };

    private static JsonObject Failure(ComplianceFailure failure)
    {
        var place = Place(failure.Finding);
        place["suppressed"] = failure.Suppression is { } lived
            ? new JsonObject { ["rule"] = lived.RuleId, ["reason"] = lived.Reason, ["until"] = lived.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }
            : null;
        return place;
    }

    private static JsonObject Place(Finding finding) => new()
    {
        ["resource"] = FindingJson.Resource(finding.Resource),
        ["path"] = finding.Path,
        ["message"] = finding.Message,
        ["file"] = finding.File,
        ["line"] = finding.Line,
    };

    private static JsonObject Summary(ComplianceView view)
    {
        var summary = new JsonObject();
        foreach (var outcome in Enum.GetValues<ComplianceOutcome>()) summary[Word(outcome)] = view.Count(outcome);
        return summary;
    }

    private static string Word(ComplianceOutcome outcome)
    {
        var name = outcome.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
