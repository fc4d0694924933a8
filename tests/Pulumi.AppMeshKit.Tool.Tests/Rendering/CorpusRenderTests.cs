using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Real definitions, registered through Pulumi.Aws and read back: nothing is lost and nothing is added.</summary>
[Collection(ToolRuns.Name)]
public class CorpusRenderTests
{
    [SharedFact]
    public async Task Every_definition_comes_back_or_is_reported()
    {
        var index = SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv")).ToDictionary(row => $"{SharedFolder.Corpus}/{row["file"]}", StringComparer.Ordinal);

        var run = await ToolRun.OfAsync("render", SharedFolder.Corpus, "--as", "requests", "--format", "json");

        var rows = JsonNode.Parse(run.Output)!.AsArray().Where(row => index.ContainsKey((string)row!["file"]!)).ToList();
        Assert.Equal(index.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var file = (string)row!["file"]!;
            if ((string?)row["error"] is { } error) Assert.True(IsAllowed(error, index[file]["error_rules"]), error);
            else Assert.Equal(Leaves(File.ReadAllText(file)), Leaves(row["request"]!.ToJsonString()));
        });
    }

    // Tier target, GEN-012, and the one gateway without listeners: Pulumi.Aws demands them.
    private static bool IsAllowed(string error, string marked) => error.Split('\n').Select(line => line.Split(' ')[0]).All(id =>
        id == "GEN-012" || RuleBook.Find(id)!.Tier == RuleTier.Target || marked == "GEN-010 VG-001");

    private static IEnumerable<ApiLeaf> Leaves(string json) => ApiPaths.Leaves(RequestJson.Read(json).Request!);
}
