using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests;

[Collection(ToolRuns.Name)]
public class RenderTests
{
    [Fact]
    public async Task A_definition_comes_back_as_it_was()
    {
        using var folder = new WorkingFolder().With("mesh/colors.json", Shop.Node).With("mesh/mesh.json", Shop.Mesh);

        var run = await ToolRun.OfAsync("render", "mesh", "--as", "requests", "--format", "json");

        var rows = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["VirtualNode mesh/colors.json", "Mesh mesh/mesh.json"], rows.Select(row => $"{row!["kind"]} {row["file"]}"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Shop.Node), rows[0]!["request"]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Shop.Mesh), rows[1]!["request"]));
    }

    [Fact]
    public async Task Placeholders_stay_what_they_are()
    {
        var node = Shop.Node
            .Replace("\"port\": 8080", "\"port\": \"${PORT}\"", StringComparison.Ordinal)
            .Replace("colors.shop.local", "colors.${NAMESPACE}", StringComparison.Ordinal);
        using var folder = new WorkingFolder().With("colors.json", node);

        var run = await ToolRun.OfAsync("render", "colors.json", "--format", "json");
        var filled = await ToolRun.OfAsync("render", "colors.json", "--format", "json", "--value", "PORT=8080", "--value", "NAMESPACE=shop.local");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(node), JsonNode.Parse(run.Output)![0]!["request"]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Shop.Node), JsonNode.Parse(filled.Output)![0]!["request"]));
    }

    [Fact]
    public async Task What_would_be_lost_is_said_and_hides_nothing()
    {
        using var folder = new WorkingFolder()
            .With("a.json", Shop.Node.Replace("\"dns\": { \"hostname\": \"colors.shop.local\" }", "\"awsCloudMap\": { \"namespaceName\": \"shop.local\", \"serviceName\": \"colors\", \"ipPreference\": \"IPv6_ONLY\" }", StringComparison.Ordinal))
            .With("b.json", Shop.WrongNode.Replace("\"virtualNodeName\": \"colors\"", "\"virtualNodeName\": \"b\"", StringComparison.Ordinal))
            .With("c.json", """{ "meshName": "shop", "virtualGatewayName": "edge", "spec": {} }""")
            .With("mesh.json", Shop.Mesh);

        var run = await ToolRun.OfAsync("render", ".", "--format", "json");

        var rows = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("SD-010  ", (string?)rows[0]!["error"], StringComparison.Ordinal);
        Assert.StartsWith("GEN-011  ", (string?)rows[1]!["error"], StringComparison.Ordinal);
        Assert.Contains("VG-001  ", (string?)rows[2]!["error"], StringComparison.Ordinal);
        Assert.NotNull(rows[3]!["request"]);
    }

    [Fact]
    public async Task Two_definitions_of_one_resource_are_both_rendered()
    {
        using var folder = new WorkingFolder().With("a.json", Shop.Node).With("b.json", Shop.Node.Replace("8080", "9090", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("render", "a.json", "b.json", "--format", "json");

        Assert.Equal([8080, 9090], JsonNode.Parse(run.Output)!.AsArray().Select(row => (int)row!["request"]!["spec"]!["listeners"]![0]!["portMapping"]!["port"]!));
    }

    [Fact]
    public async Task The_same_definition_twice_in_one_file_is_rendered_twice()
    {
        using var folder = new WorkingFolder().With("all.json", $"[{Shop.Node}, {Shop.Node}]");

        var run = await ToolRun.OfAsync("render", "all.json", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.All([0, 1], index => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Shop.Node), JsonNode.Parse(run.Output)![index]!["request"])));
    }

    [Fact]
    public async Task People_read_it_too()
    {
        using var folder = new WorkingFolder().With("mesh.json", """{ "meshName": "shop" }""");

        var run = await ToolRun.OfAsync("render", "mesh.json");

        Assert.Equal("# Mesh from mesh.json\n{\n  \"meshName\": \"shop\"\n}\n\n1 of 1 rendered through Pulumi.Aws. Nothing was deployed.\n", run.Output);
    }

    [Fact]
    public async Task Nothing_to_render_makes_2()
    {
        using var folder = new WorkingFolder().With("mesh/readme.txt", "nothing");

        Assert.Equal(2, (await ToolRun.OfAsync("render", "mesh")).ExitCode);
        Assert.Equal(2, (await ToolRun.OfAsync("render", "nowhere")).ExitCode);
    }
}
