using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>The view as people, pull requests and programs get it.</summary>
[Collection(ToolRuns.Name)]
public class ComplianceCommandTests
{
    private const string Mesh = """{ "meshName": "shop", "spec": { "egressFilter": { "type": "ALLOW_ALL" } } }""";

    private const string Suppressed = """
        suppressions:
          - rule: MESH-002
            resource: shop
            reason: partners are called by address
          - rule: appmesh-mesh-tagged
            resource: shop
            reason: the account tags it
            until: 2999-12-31

        """;

    [Fact]
    public async Task Text_has_the_worst_first_with_place_and_cure()
    {
        using var folder = new WorkingFolder().With("mesh.json", Mesh);

        var run = await ToolRun.OfAsync("compliance", "mesh.json");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("shop: 4 failed, 21 not applicable\n\nfailed          AWS Config   appmesh-mesh-deny-tcp-forwarding ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  mesh \"shop\" (mesh.json:1): spec.egressFilter.type: the egress filter is ALLOW_ALL.\n  Leave the egress filter out, or write DROP_ALL.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_exit_code_is_1_where_that_was_asked_for_and_2_where_something_is_unreadable()
    {
        using var folder = new WorkingFolder().With("mesh/mesh.json", Mesh);

        Assert.Equal(1, (await ToolRun.OfAsync("compliance", "mesh", "--fail")).ExitCode);
        folder.With("mesh/broken.json", "{");
        Assert.Equal(2, (await ToolRun.OfAsync("compliance", "mesh", "--fail")).ExitCode);
        Assert.Equal(2, (await ToolRun.OfAsync("compliance", "nowhere")).ExitCode);
    }

    [Fact]
    public async Task A_suppression_counts_by_the_id_of_the_rule_and_by_that_of_the_kit()
    {
        using var folder = new WorkingFolder().With("mesh.json", Mesh.Replace("\"spec\"", "\"tags\": [], \"spec\"", StringComparison.Ordinal)).With("appmeshkit.yaml", Suppressed);

        var root = JsonNode.Parse((await ToolRun.OfAsync("compliance", "mesh.json", "--format", "json")).Output)!;
        var check = await ToolRun.OfAsync("check", "mesh.json");

        Assert.Equal(1, (int)root["schemaVersion"]!);
        Assert.Equal("1 failed, 3 suppressed, 21 not applicable", (string?)root["verdict"]);
        var tagged = root["rules"]!.AsArray().Single(rule => (string?)rule!["id"] == "appmesh-mesh-tagged")!;
        Assert.Equal(("suppressed", "TAG-008"), ((string?)tagged["outcome"], (string?)tagged["kitRule"]));
        Assert.Equal("""{"rule":"appmesh-mesh-tagged","reason":"the account tags it","until":"2999-12-31"}""", tagged["failures"]![0]!["suppressed"]!.ToJsonString());
        Assert.Equal("mesh.json", (string?)tagged["failures"]![0]!["file"]);
        Assert.Empty(root["problems"]!.AsArray());
        Assert.DoesNotContain("SUP-", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suppression_that_hides_nothing_or_is_wrong_is_said_here_and_not_by_check()
    {
        using var folder = new WorkingFolder().With("mesh.json", Mesh).With(
            "appmeshkit.yaml",
            "suppressions:\n  - rule: appmeshTLSRequired\n    resource: edge\n    reason: old\n  - rule: appmesh-mesh-tagged\n    resource: shop\n");

        var run = await ToolRun.OfAsync("compliance", "mesh.json");
        var check = await ToolRun.OfAsync("check", "mesh.json");

        Assert.Contains("warning SUP-001  appmeshkit.yaml:2: suppressions[0]: the suppression of appmeshTLSRequired on \"edge\" matches nothing. Remove it.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("SUP-002  appmeshkit.yaml:5: suppressions[1]: the suppression has no reason", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SUP-", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_is_a_comment_that_can_be_found_again()
    {
        using var folder = new WorkingFolder().With("mesh.json", Mesh.Replace("\"shop\"", "\"sh|op @all\"", StringComparison.Ordinal)).With("appmeshkit.yaml", Suppressed.Replace("shop", "'*'", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("compliance", "mesh.json", "--format", "markdown");

        Assert.StartsWith("### Mesh compliance · `sh\\|op @all` — 1 failed, 3 suppressed, 21 not applicable\n\n|  | rule | demands | where |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("| suppressed | `restrictExternalTraffic`<br>CloudSploit | ", run.Output, StringComparison.Ordinal);
        Assert.Contains("*Lived with until 2999-12-31: the account tags it*", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("op @all\"", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n<!-- appmeshkit:mesh-compliance:shop all -->\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_file_has_the_parameters_of_the_rules()
    {
        using var folder = new WorkingFolder().With("mesh.json", Mesh).With("appmeshkit.yaml", "compliance:\n  ipPreference: IPv4_ONLY\n  requiredTagKeys: [team, cost]\n");

        var run = await ToolRun.OfAsync("compliance", "mesh.json");
        folder.With("appmeshkit.yaml", "compliance:\n  ipPreference: IPv5\n  requiredTagKeys: team\n  tags: []\n");
        var wrong = await ToolRun.OfAsync("compliance", "mesh.json");

        Assert.Contains("there are no tags \"team\" and \"cost\".", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Equal(3, wrong.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task A_page_has_every_rule()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "pull-requests.md"));

        Assert.All(Model.ComplianceBook.All, rule => Assert.Contains($"`{rule.Id}`", page, StringComparison.Ordinal));
    }
}
