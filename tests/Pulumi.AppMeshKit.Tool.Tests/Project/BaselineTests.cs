using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>An old mesh adopts the analyzer without noise, and whatever is new shows up alone.</summary>
[Collection(ToolRuns.Name)]
public class BaselineTests
{
    private static readonly Finding Known = Findings.Tie("all", "GET /cart [x-user: qa]");

    [Fact]
    public void What_was_there_is_hidden_and_a_new_flaw_at_the_same_place_is_not()
    {
        using var folder = new WorkingFolder();
        Baseline.Load("known.json").Save([Known]);
        var another = Findings.Tie("all", "GET /pay");

        Assert.Empty(Baseline.Load("known.json").New([Known]));
        Assert.Empty(Baseline.Load("known.json").New([Known with { Line = 99, File = "moved.json", Message = "said better." }]));
        Assert.Equal([another], Baseline.Load("known.json").New([another, Known]));
        Assert.Equal([another], Baseline.Load("known.json").New([another]));
    }

    [Fact]
    public void A_baseline_from_before_there_were_witnesses_still_holds_once()
    {
        using var folder = new WorkingFolder();
        Baseline.Load("known.json").Save([Known with { Witness = null }]);
        var another = Findings.Tie("all", "GET /pay");

        Assert.Empty(Baseline.Load("known.json").New([Known]));
        Assert.Empty(Baseline.Load("known.json").New([Known with { Witness = null }]));
        Assert.Equal([another], Baseline.Load("known.json").New([Known, another]));
        Assert.Equal([Known], Baseline.Load("known.json").New([Known with { Witness = null }, Known]));
    }

    [Fact]
    public void It_says_what_it_hides()
    {
        using var folder = new WorkingFolder();
        Baseline.Load("known.json").Save([Known, Findings.Tie("all", null)]);

        Assert.Equal(
            ["RT-021 shop route \"all\" of \"colors\": spec.httpRoute.match", "RT-021 shop route \"all\" of \"colors\": spec.httpRoute.match | GET /cart [x-user: qa]"],
            JsonNode.Parse(folder.Read("known.json"))!["findings"]!.AsArray().Select(key => (string)key!));
    }

    [Fact]
    public async Task A_mesh_with_old_flaws_is_clean_until_there_is_a_new_one()
    {
        using var folder = new WorkingFolder()
            .With("mesh/mesh.json", Shop.Mesh)
            .With("mesh/colors.json", Shop.WrongNode)
            .With("appmeshkit.yaml", "failOn: warning\nbaseline: known.json\n");

        await ToolRun.OfAsync("check", "mesh", "--update-baseline");
        var adopted = await ToolRun.OfAsync("check", "mesh");
        folder.With("mesh/more.json", Shop.Node.Replace("\"colors\"", "\"more\"", StringComparison.Ordinal).Replace("/dev/stdout", "log", StringComparison.Ordinal));
        var more = await ToolRun.OfAsync("check", "mesh", "--format", "json");

        Assert.Equal(0, adopted.ExitCode);
        Assert.EndsWith("hidden by suppressions or the baseline): no problems.\n", adopted.Output, StringComparison.Ordinal);
        Assert.Equal(1, more.ExitCode);
        Assert.All(JsonNode.Parse(more.Output)!["findings"]!.AsArray(), finding => Assert.Equal("more", (string?)finding!["resource"]!["name"]));
    }
}
