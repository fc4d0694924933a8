using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary><c>check --target vpc-lattice</c>: what a move there keeps, changes and loses.</summary>
[Collection(ToolRuns.Name)]
public class MigrationTests
{
    private const string Target = "vpc-lattice";

    [Fact]
    public async Task The_report_says_what_comes_out_what_carries_over_and_what_to_do()
    {
        using var folder = MovedShop.In(new());

        var run = await ToolRun.OfAsync("check", "mesh", "--target", Target);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            """
            mesh shop on VPC Lattice, with Pulumi.AwsNative: nothing stops it
              has       1 virtual service, 1 virtual router, 2 routes, 2 virtual nodes
              becomes   1 service network, 1 service, 1 listener, 1 rule besides the default actions, 2 target groups
              to make   1 DNS record (colors.shop.local)
              settings  18 of 24 carry over in full, 2 in part, 4 are lost: 79 %

              warnings
                LOSS-009  discovery by DNS  (who gets a request, 2 places)
            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("              at mesh/colors.json:11  virtual node \"blue\"  spec.serviceDiscovery.dns\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EOL-001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stops_comes_first_and_makes_1()
    {
        using var folder = MovedShop.In(new(), withGateway: true);

        var run = await ToolRun.OfAsync("check", "mesh", "--target", Target);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("mesh shop on VPC Lattice, with Pulumi.AwsNative: 2 places stop it\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 virtual gateway, 1 gateway route\n", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Output.IndexOf("LOSS-039", StringComparison.Ordinal), 0, run.Output.IndexOf("LOSS-009", StringComparison.Ordinal));
        Assert.Equal(0, (await ToolRun.OfAsync("check", "mesh")).ExitCode);
    }

    [Fact]
    public async Task Json_has_the_findings_and_the_same_numbers()
    {
        using var folder = MovedShop.In(new(), withGateway: true);

        var run = await ToolRun.OfAsync("check", "mesh", "--target", Target, "--format", "json");
        var report = JsonNode.Parse(run.Output)!;
        var migration = Assert.Single(report["migration"]!.AsArray())!;

        Assert.Equal(1, (int?)report["schemaVersion"]);
        Assert.Equal("""{"serviceNetworks":1,"services":1,"listeners":1,"rules":1,"targetGroups":2,"notPlanned":0}""", migration["becomes"]!.ToJsonString());
        Assert.Equal("""["colors.shop.local"]""", migration["dnsRecords"]!.ToJsonString());
        var settings = migration["settings"]!;
        Assert.Equal((int?)settings["total"], (int?)settings["full"] + (int?)settings["partial"] + (int?)settings["lost"]);

        // Each finding of the target is in one group, and each group has its severity.
        var losses = migration["losses"]!.AsArray();
        var findings = report["findings"]!.AsArray().Where(finding => LossGroup.IsOfTarget((string)finding!["rule"]!)).ToList();
        Assert.Equal(findings.Count, losses.Sum(loss => (int?)loss!["places"]));
        Assert.All(losses, loss => Assert.Equal((string?)loss!["severity"] == "error", (bool?)loss["stops"]));
        Assert.Contains(losses, loss => (string?)loss!["rule"] == "LOSS-039" && (string?)loss["class"] == "routing" && ((string?)loss["cure"])!.StartsWith("Keep a load balancer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mesh_that_is_only_looked_at_has_no_migration()
    {
        using var folder = MovedShop.In(new());

        var report = JsonNode.Parse((await ToolRun.OfAsync("check", "mesh", "--format", "json")).Output)!;

        Assert.Null(report["migration"]);
        Assert.DoesNotContain(report["findings"]!.AsArray(), finding => LossGroup.IsOfTarget((string)finding!["rule"]!));
    }

    [Fact]
    public async Task Sarif_and_annotations_carry_the_severity_of_the_place()
    {
        using var folder = MovedShop.In(new());

        var sarif = JsonNode.Parse((await ToolRun.OfAsync("check", "mesh", "--target", Target, "--format", "sarif")).Output)!;
        var github = await ToolRun.OfAsync("check", "mesh", "--target", Target, "--format", "github");

        Assert.Contains(sarif["runs"]![0]!["results"]!.AsArray(), result => (string?)result!["ruleId"] == "LOSS-009" && (string?)result["level"] == "warning");
        Assert.Contains("::warning file=mesh/colors.json,line=11,title=LOSS-009::", github.Output, StringComparison.Ordinal);
        Assert.Contains("::notice file=mesh/colors.json,line=2,title=LOSS-038::", github.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_is_for_a_ticket()
    {
        using var folder = MovedShop.In(new(), withGateway: true);

        var run = await ToolRun.OfAsync("check", "mesh", "--target", Target, "--format", "markdown");

        Assert.StartsWith("### Mesh check · `mesh` — ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n#### Mesh shop on VPC Lattice — 2 places stop it\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("| **stops** | LOSS-039 | virtual gateways, their listeners and TLS (who gets a request) |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_of_an_ordinary_check_is_a_table_of_findings()
    {
        using var folder = new WorkingFolder().With("mesh/colors.json", Shop.WrongNode);

        var run = await ToolRun.OfAsync("check", "mesh", "--format", "markdown");

        Assert.StartsWith("### Mesh check · `mesh` — 3 problems\n\n|  | rule | where | what |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("| **error** | GEN-004 | `mesh/colors.json:7`<br>virtual node \"colors\" | spec.listeners\\[0\\].portMapping.port: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_services_make_a_short_report()
    {
        using var folder = new WorkingFolder().With("mesh/mesh.json", MovedShop.Mesh);
        for (var index = 0; index < 100; index++)
            folder.With($"mesh/{index}.json", MovedShop.Service.Replace("colors", $"s{index}", StringComparison.Ordinal).Replace("blue", $"b{index}", StringComparison.Ordinal).Replace("green", $"g{index}", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", "mesh", "--target", Target);
        var all = await ToolRun.OfAsync("check", "mesh", "--target", Target, "--all");

        Assert.Contains("1 service network, 100 services, 100 listeners, 100 rules besides the default actions, 200 target groups\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  to make   100 DNS records (s0.shop.local, s1.shop.local, s10.shop.local and 97 more)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("              and 197 more (--all shows them)\n", run.Output, StringComparison.Ordinal);
        Assert.InRange(Report(run).Length, 10, 50);
        Assert.InRange(Report(all).Length, 500, 1000);
    }

    private static string[] Report(ToolRun run) => run.Output[run.Output.IndexOf("mesh shop on ", StringComparison.Ordinal)..].Split('\n');

    [Theory]
    [InlineData("aws", false)]
    [InlineData("aws-native", true)]
    public async Task The_provider_decides_about_patch(string provider, bool isLost)
    {
        using var folder = new WorkingFolder()
            .With("mesh/mesh.json", MovedShop.Mesh)
            .With("mesh/colors.json", MovedShop.Service.Replace("\"prefix\": \"/red/\"", "\"prefix\": \"/red/\", \"method\": \"PATCH\"", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", "mesh", "--target", Target, "--provider", provider);

        Assert.Equal(isLost, run.Output.Contains("LOSS-029", StringComparison.Ordinal));
        Assert.Contains(isLost ? "with Pulumi.AwsNative" : "with Pulumi.Aws:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--provider", "aws")]
    [InlineData("--provider", "aws", "--target", "app-mesh")]
    public async Task A_provider_belongs_to_the_target_that_has_two(params string[] options)
    {
        using var folder = MovedShop.In(new());

        var run = await ToolRun.OfAsync(["check", "mesh", .. options]);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("appmeshkit: --provider belongs to --target vpc-lattice", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meshes_of_one_name_are_told_apart_and_counted()
    {
        using var folder = new WorkingFolder().With("a/mesh.json", MovedShop.Mesh).With("b/mesh.json", MovedShop.Mesh).With("b/mesh@strict.json", MovedShop.Mesh);

        var run = await ToolRun.OfAsync("check", ".", "--target", Target);

        Assert.Contains("\nmesh shop (a) on VPC Lattice", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nmesh shop (b) on VPC Lattice", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nmesh shop (b/mesh@strict.json) on VPC Lattice", run.Output, StringComparison.Ordinal);
        Assert.Contains("Of 3 meshes, nothing stops 3; 0 services of 0 can be planned.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_defined_elsewhere_stops_nothing()
    {
        using var folder = new WorkingFolder().With("service.json", """{ "meshName": "shop", "virtualServiceName": "colors.shop.local", "spec": { "provider": { "virtualNode": { "virtualNodeName": "colors" } } } }""");

        var alone = await ToolRun.OfAsync("check", "service.json", "--target", Target);
        folder.With("mesh.json", MovedShop.Mesh);
        var whole = await ToolRun.OfAsync("check", ".", "--target", Target);

        Assert.Equal(0, alone.ExitCode);
        Assert.Contains("LAT-016", alone.Output, StringComparison.Ordinal);
        Assert.Contains("cannot be planned", alone.Output, StringComparison.Ordinal);
        Assert.Equal(1, whole.ExitCode);
    }
}
