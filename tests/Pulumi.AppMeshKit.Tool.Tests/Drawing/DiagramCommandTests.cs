using System.Xml.Linq;

namespace Pulumi.AppMeshKit.Tool.Tests.Drawing;

[Collection(ToolRuns.Name)]
public sealed class DiagramCommandTests
{
    [Theory]
    [InlineData("mermaid", "flowchart LR\n")]
    [InlineData("dot", "digraph mesh {\n")]
    [InlineData("svg", "<svg ")]
    [InlineData("html", "<!doctype html>")]
    public async Task A_mesh_is_drawn_in_each_format(string format, string start)
    {
        var run = await RunAsync("--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Mermaid_is_the_default() => Assert.Equal(await RunAsync("--format", "mermaid"), await RunAsync());

    [Fact]
    public async Task A_focus_leaves_the_rest_out()
    {
        var run = await RunAsync("--focus", "ledger.shop.local");

        Assert.Contains("ledger.shop.local", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mixed.shop.local", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_focus_says_what_is_near()
    {
        var run = await RunAsync("--focus", "leger.shop.local");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("appmeshkit: there is no service, virtual node, gateway, router or group \"leger.shop.local\". Is \"ledger.shop.local\" meant?\n", run.Error);
    }

    [Fact]
    public async Task Hops_begin_at_one()
    {
        var run = await RunAsync("--focus", "edge", "--hops", "0");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("appmeshkit: --hops is 0; it must be 1 or more.\n", run.Error);
    }

    [Theory]
    [InlineData("full", "colors-v1")]
    [InlineData("services", "2 nodes")]
    [InlineData("groups", "each box is a group of services")]
    public async Task The_level_can_be_chosen(string detail, string text) =>
        Assert.Contains(text, (await RunAsync("--detail", detail)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_takes_the_drawing()
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json);
        var run = await ToolRun.OfAsync("diagram", "mesh", "--format", "svg", "-o", "shop.svg");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("mesh: ", run.Output, StringComparison.Ordinal);
        Assert.Equal("svg", XDocument.Parse(folder.Read("shop.svg")).Root!.Name.LocalName);
    }

    private static async Task<ToolRun> RunAsync(params string[] args)
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json);
        return await ToolRun.OfAsync(["diagram", "mesh", .. args]);
    }
}
