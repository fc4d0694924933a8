namespace Pulumi.AppMeshKit.Tests;

/// <summary>App Mesh refuses what comes before the things it names, and keeps what others still name.</summary>
[Collection(PulumiPrograms.Name)]
public class OrderTests
{
    [Fact]
    public async Task Things_are_made_after_what_they_name_and_deleted_before()
    {
        var graph = await DependencyGraph.OfAsync(await ProgramRun.OfAsync(WholeMesh));

        Assert.Equal(
            [
                ["Mesh shop"],
                ["VirtualGateway edge", "VirtualNode cache", "VirtualNode colors-blue", "VirtualNode colors-green", "VirtualNode job", "VirtualRouter colors"],
                ["Route colors", "VirtualService cache"],
                ["GatewayRoute edge/cache", "VirtualService colors"],
                ["GatewayRoute edge/colors"],
            ],
            graph.Steps());
    }

    [Theory]
    [InlineData("VirtualNode colors-blue", "Mesh shop")]
    [InlineData("Route colors", "VirtualNode colors-blue")]
    [InlineData("Route colors", "VirtualNode colors-green")]
    [InlineData("Route colors", "VirtualRouter colors")]
    [InlineData("VirtualService colors", "Route colors")]
    [InlineData("VirtualService cache", "VirtualNode cache")]
    [InlineData("GatewayRoute edge/colors", "VirtualService colors")]
    [InlineData("GatewayRoute edge/colors", "VirtualGateway edge")]
    [InlineData("GatewayRoute edge/cache", "VirtualService cache")]
    [InlineData("GatewayRoute edge/colors", "Mesh shop")]
    public async Task A_resource_waits_for_another(string resource, string other)
    {
        var graph = await DependencyGraph.OfAsync(await ProgramRun.OfAsync(WholeMesh));

        Assert.True(graph.Waits(resource, other));
        Assert.False(graph.Waits(other, resource));
    }

    [Fact]
    public async Task Nothing_is_deleted_before_it_is_replaced()
    {
        var run = await ProgramRun.OfAsync(WholeMesh);

        Assert.All(run.Requests.Keys, id => Assert.Null(Assert.IsType<CustomResourceOptions>(run.Options(id)).DeleteBeforeReplace));
    }

    [Fact]
    public async Task No_edge_leads_to_a_component()
    {
        var run = await ProgramRun.OfAsync(WholeMesh);

        foreach (var id in run.Registered)
        {
            Assert.DoesNotContain(await run.DependenciesAsync(id), other => other.Contains(" component ", StringComparison.Ordinal));
        }
    }

    private static void WholeMesh()
    {
        var mesh = new Mesh("shop");
        var cache = new ServiceWithNode("cache", new() { Mesh = mesh, Listener = Listener.Http(6379), Discovery = ServiceDiscovery.Dns("cache.shop.local") });
        var colors = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Versions =
            {
                ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
            },
            Weights = new() { ["blue"] = 90, ["green"] = 10 },
            Backends = { cache },
        });
        _ = new MeshClient("job", new() { Mesh = mesh, Backends = { colors } });
        _ = new Gateway("edge", new()
        {
            Mesh = mesh,
            Routes =
            {
                new HttpGatewayRoute { Name = "colors", Match = HttpGatewayMatch.Prefix("/colors/"), Service = colors },
                new HttpGatewayRoute { Name = "cache", Match = HttpGatewayMatch.Prefix("/cache/"), Service = cache },
            },
        });
    }
}
