using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>SARIF 2.1.0, for code scanning.</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc />
    public void Write(CheckResult result, TextWriter output) => Write(result.Findings, result.Unreadable, output);

    /// <summary>Writes findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="unreadable">What could not be read.</param>
    /// <param name="output">Where to.</param>
    /// <param name="state">SARIF's baseline state of a finding, where there is something to compare with.</param>
    public static void Write(IReadOnlyList<Finding> findings, IReadOnlyList<UnreadableFile> unreadable, TextWriter output, Func<Finding, string>? state = null)
    {
        List<Rule> rules = [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        output.WriteLine(JsonText.Of(new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
                ["columnKind"] = "utf16CodeUnits",
                ["invocations"] = new JsonArray(Invocation(unreadable)),
                ["results"] = new JsonArray([.. findings.Select(finding => Result(finding, rules, state?.Invoke(finding)))]),
            }),
        }));
    }

    private static JsonObject Driver(List<Rule> rules) => new()
    {
        ["name"] = "appmeshkit",
        ["semanticVersion"] = ToolVersion.Text,
        ["rules"] = new JsonArray([.. rules.Select(rule => new JsonObject
        {
            ["id"] = rule.Id,
            ["shortDescription"] = new JsonObject { ["text"] = Sentence(rule) },
            ["fullDescription"] = new JsonObject { ["text"] = Sentence(rule) }, // code scanning refuses a rule without one
            ["help"] = new JsonObject { ["text"] = RulePages.Of(rule.Id) ?? rule.Title },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) },
        })]),
    };

    private static string Sentence(Rule rule) => $"{Say.Capital(rule.Title)}.";

    // What could not be read is no result of a rule, and must not look as if everything had been judged.
    private static JsonObject Invocation(IReadOnlyList<UnreadableFile> unreadable)
    {
        var invocation = new JsonObject { ["executionSuccessful"] = unreadable.Count == 0 };
        if (unreadable.Count > 0)
        {
            invocation["toolExecutionNotifications"] = new JsonArray([.. unreadable.Select(file => new JsonObject
            {
                ["level"] = "error",
                ["message"] = new JsonObject { ["text"] = $"{file.Message} {file.Cure}" },
                ["locations"] = new JsonArray(Location(file.File, file.Line, null)),
            })]);
        }

        return invocation;
    }

    private static JsonObject Result(Finding finding, List<Rule> rules, string? state)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = rules.FindIndex(rule => rule.Id == finding.Rule.Id),
            ["level"] = Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = finding.Sentence },
            ["locations"] = new JsonArray(Location(finding.File, finding.Line, finding.Resource)),
        };

        // Code scanning knows a finding again by what a baseline does.
        var known = $"{finding.Rule.Id}|{finding.Resource.Mesh}|{finding.Resource}|{finding.Path}";
        result["partialFingerprints"] = new JsonObject { ["appmeshkit/v1"] = finding.Witness is null ? known : $"{known}|{finding.Witness}" };
        if (state is not null) result["baselineState"] = state;
        if (finding.Witness is not null) result["properties"] = new JsonObject { ["witness"] = finding.Witness };
        return result;
    }

    private static JsonObject Location(string? file, int? line, ResourceId? resource)
    {
        var location = new JsonObject();
        if (file is not null)
        {
            var physical = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = ArtifactUri.Of(file) } };
            if (line is { } number) physical["region"] = new JsonObject { ["startLine"] = number };
            location["physicalLocation"] = physical;
        }

        if (resource is { Name: not null })
        {
            location["logicalLocations"] = new JsonArray(new JsonObject
            {
                ["name"] = resource.Name,
                ["fullyQualifiedName"] = QualifiedName(resource),
                ["kind"] = "resource",
            });
        }

        return location;
    }

    // A mesh is its own name; everything else lies in one.
    private static string QualifiedName(ResourceId resource) => resource.Kind == ResourceKind.Mesh
        ? resource.Name ?? string.Empty
        : string.Join('/', new[] { resource.Mesh, resource.Parent, resource.Name }.OfType<string>());

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : severity.Word();
}
