using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>What programs read.</summary>
[Collection(ToolRuns.Name)]
public class ReportTests
{
    [Fact]
    public void Notes_that_are_counted_hide_nothing_worse_of_the_same_rule()
    {
        var warning = Findings.Tie("all", "GET /");
        var notes = Enumerable.Range(0, 4).Select(index => Findings.Tie($"note{index}", "GET /") with { Severity = Model.Severity.Info });

        var text = Findings.Written(new TextReport(), [warning, .. notes]);

        Assert.Contains("route \"all\" of \"colors\"", text, StringComparison.Ordinal);
        Assert.Contains("info  RT-021  4 places are not so", text, StringComparison.Ordinal);
        Assert.DoesNotContain("note1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_part_of_a_finding()
    {
        using var folder = new WorkingFolder().With("mesh/colors.json", Shop.Node.Replace("8080", "0", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", "mesh", "--format", "json");

        Assert.Equal(
            """
            {
              "schemaVersion": 1,
              "findings": [
                {
                  "rule": "GEN-004",
                  "severity": "error",
                  "resource": {
                    "kind": "VirtualNode",
                    "mesh": "shop",
                    "name": "colors",
                    "parent": null
                  },
                  "path": "spec.listeners[0].portMapping.port",
                  "message": "the listener port is 0; it must be between 1 and 65535.",
                  "cure": null,
                  "witness": null,
                  "file": "mesh/colors.json",
                  "line": 7
                }
              ],
              "summary": {
                "errors": 1,
                "warnings": 0
              }
            }

            """,
            run.Output);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Json_has_what_could_not_be_read()
    {
        using var folder = new WorkingFolder().With("broken.json", "{");

        var run = await ToolRun.OfAsync("check", "broken.json", "--format", "json");

        var unreadable = Assert.Single(JsonNode.Parse(run.Output)!["unreadable"]!.AsArray())!;
        Assert.Equal(("broken.json", 1), ((string?)unreadable["file"], (int?)unreadable["line"]));
        Assert.StartsWith("appmeshkit: broken.json:1: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task GitHub_gets_an_annotation_for_each()
    {
        using var folder = new WorkingFolder()
            .With("mesh/broken.json", "{")
            .With("mesh/100 %, more.json", Shop.Node.Replace("8080", "0", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", "mesh", "--format", "github");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("::error file=mesh/broken.json,line=1,title=unreadable::", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "::error file=mesh/100 %25%2C more.json,line=7,title=GEN-004::spec.listeners[0].portMapping.port: the listener port is 0; it must be between 1 and 65535.",
            lines[1]);
    }

    [Fact]
    public async Task Sarif_has_rules_results_and_places()
    {
        using var folder = new WorkingFolder().With("mesh/colors of 2026.json", Shop.WrongNode).With("mesh/broken.json", "{");

        var run = await ToolRun.OfAsync("check", "mesh", "--format", "sarif");

        var sarif = JsonNode.Parse(run.Output)!;
        var driver = sarif["runs"]![0]!["tool"]!["driver"]!;
        var results = sarif["runs"]![0]!["results"]!.AsArray();
        Assert.Equal("2.1.0", (string?)sarif["version"]);
        Assert.Equal(["GEN-004", "GEN-011", "SD-001"], driver["rules"]!.AsArray().Select(rule => (string)rule!["id"]!));
        Assert.All(results, result => Assert.Equal((string?)result!["ruleId"], (string?)driver["rules"]![(int)result["ruleIndex"]!]!["id"]));
        Assert.Equal("mesh/colors%20of%202026.json", (string?)results[0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
        Assert.Equal(7, (int?)results[0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]);
        Assert.False((bool?)sarif["runs"]![0]!["invocations"]![0]!["executionSuccessful"]);
        Assert.Single(sarif["runs"]![0]!["invocations"]![0]!["toolExecutionNotifications"]!.AsArray());
    }
}
