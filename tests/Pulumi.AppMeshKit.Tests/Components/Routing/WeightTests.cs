namespace Pulumi.AppMeshKit.Tests;

/// <summary>Who gets how much of a route's traffic (D-24).</summary>
[Collection(PulumiPrograms.Name)]
public class WeightTests
{
    private const string Targets = "spec.httpRoute.action.weightedTargets";

    [Fact]
    public async Task The_only_version_gets_everything()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, new HttpRoute()));

        run.Is("Route colors", Targets, """[{ "virtualNode": "colors-v1", "weight": 100 }]""");
    }

    [Fact]
    public async Task Zero_stays_zero()
    {
        var run = await Services.RunAsync(mesh => Two(mesh, new() { ["blue"] = 99, ["green"] = 0 }));

        run.Is("Route colors", Targets, """[{ "virtualNode": "colors-blue", "weight": 99 }, { "virtualNode": "colors-green", "weight": 0 }]""");
    }

    [Fact]
    public async Task Targets_keep_the_order_in_which_they_were_written()
    {
        var run = await Services.RunAsync(mesh => Two(mesh, new() { ["green"] = 1, ["blue"] = 1 }));

        run.Is("Route colors", Targets, """[{ "virtualNode": "colors-green", "weight": 1 }, { "virtualNode": "colors-blue", "weight": 1 }]""");
    }

    [Fact]
    public async Task A_route_without_weights_takes_those_of_the_service()
    {
        var run = await Services.RunAsync(mesh => Two(
            mesh,
            new() { ["blue"] = 90, ["green"] = 10 },
            new HttpRoute { Name = "own", Match = HttpMatch.Prefix("/own/"), Weights = new() { ["green"] = 100 } },
            new HttpRoute { Name = "all" }));

        run.Is("Route colors/own", Targets, """[{ "virtualNode": "colors-green", "weight": 100 }]""");
        run.Is("Route colors/all", Targets, """[{ "virtualNode": "colors-blue", "weight": 90 }, { "virtualNode": "colors-green", "weight": 10 }]""");
    }

    [Fact]
    public async Task A_route_with_weights_of_its_own_need_not_name_every_version()
    {
        var run = await Services.RunAsync(mesh => Two(mesh, null, new HttpRoute { Weights = new() { ["blue"] = 1 } }));

        run.Is("Route colors", Targets, """[{ "virtualNode": "colors-blue", "weight": 1 }]""");
        Assert.Equal(["Mesh shop", "VirtualNode colors-blue", "VirtualRouter colors"], await run.DependenciesAsync("Route colors"));
    }

    [Fact]
    public async Task A_weight_names_the_port_that_takes_the_traffic()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Listeners = { Listener.Http(8080), Listener.Http(8081) },
            RouterListeners = { Listener.Http(80) },
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            Routes = { new HttpRoute { Weights = new() { ["v1"] = new(100) { Port = 8081 } } } },
        }));

        run.Is("Route colors", Targets, """[{ "virtualNode": "colors-v1", "weight": 100, "port": 8081 }]""");
    }

    private static void Two(Mesh mesh, EquatableMap<Weight>? weights, params Route[] routes) => new ServiceWithRouter("colors", new()
    {
        Mesh = mesh,
        ServiceName = "colors.shop.local",
        Versions = { ["blue"] = Services.Blue, ["green"] = Services.Green },
        Weights = weights,
        Routes = routes,
    });
}
