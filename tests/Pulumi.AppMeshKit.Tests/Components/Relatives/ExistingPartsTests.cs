namespace Pulumi.AppMeshKit.Tests;

/// <summary>Services and nodes that other programs, or other components of this one, create.</summary>
[Collection(PulumiPrograms.Name)]
public class ExistingPartsTests
{
    [Fact]
    public async Task A_service_that_exists_is_named_and_not_waited_for()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var pay = new ExistingService(mesh, "pay.shop.local");
            new MeshClient("job", new() { Mesh = mesh, Backends = { pay } });
            new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = pay } } });
        });

        run.Is("VirtualNode job", "spec.backends[0].virtualService", """{ "virtualServiceName": "pay.shop.local" }""");
        run.Is("GatewayRoute edge", "spec.httpRoute.action.target", """{ "virtualService": { "virtualServiceName": "pay.shop.local" } }""");
        Assert.Equal(["Mesh shop", "VirtualGateway edge"], await run.DependenciesAsync("GatewayRoute edge"));
    }

    [Fact]
    public async Task Nobody_doubts_that_it_exists()
    {
        await Services.RunAsync(mesh =>
        {
            var pay = new ExistingService(mesh, "pay.shop.local");
            new MeshClient("job", new() { Mesh = mesh, Backends = { pay } });
            new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = pay } } });

            Assert.DoesNotContain(Scope(mesh).CheckFinished(), finding => finding.Rule.Id.StartsWith("REF", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_service_that_is_only_named_is_doubted()
    {
        await Services.RunAsync(mesh =>
        {
            new MeshClient("job", new() { Mesh = mesh, Backends = { "pay.shop.local" } });

            Assert.Contains(Scope(mesh).CheckFinished(), finding => finding.Rule.Id == "REF-004");
        });
    }

    [Fact]
    public async Task A_node_that_exists_can_be_in_a_mesh_of_this_program()
    {
        var run = await Services.RunAsync(mesh =>
        {
            new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                Versions = { ["old"] = ServiceVersion.Existing("legacy-colors"), ["new"] = ServiceVersion.Dns("colors.shop.local") },
                Weights = new() { ["old"] = 90, ["new"] = 10 },
            });
            Assert.DoesNotContain(Scope(mesh).CheckFinished(), finding => finding.Rule.Id.StartsWith("REF", StringComparison.Ordinal));
        });

        run.Is("Route colors", "spec.httpRoute.action.weightedTargets[0]", """{ "virtualNode": "legacy-colors", "weight": 90 }""");
    }

    [Fact]
    public async Task A_version_of_another_service_is_waited_for_and_not_made_twice()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var colors = Listening(mesh, "colors");
            new ServiceWithRouter("mixed", new()
            {
                Mesh = mesh,
                ServiceName = "mixed.shop.local",
                Versions = { ["old"] = colors.Versions["v1"], ["new"] = ServiceVersion.Dns("mixed.shop.local") with { Listeners = [Listener.Http2(9090)] } },
                Weights = new() { ["old"] = 90, ["new"] = 10 },
            });
        });

        Assert.Equal(["VirtualNode colors-v1", "VirtualNode mixed-new"], run.Registered.Where(id => id.StartsWith("VirtualNode", StringComparison.Ordinal)));
        run.Is("Route mixed", "spec.http2Route.action.weightedTargets", """
            [{ "virtualNode": "colors-v1", "weight": 90 }, { "virtualNode": "mixed-new", "weight": 10 }]
            """);
        Assert.Equal(["Mesh shop", "VirtualNode colors-v1", "VirtualNode mixed-new", "VirtualRouter mixed"], await run.DependenciesAsync("Route mixed"));
    }

    [Fact]
    public async Task A_router_before_versions_of_others_listens_where_they_do()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var colors = Listening(mesh, "colors");
            var alias = new ServiceWithRouter("alias", new() { Mesh = mesh, ServiceName = "alias.shop.local", Versions = { ["v1"] = colors.Versions["v1"] } });
            new ServiceWithRouter("again", new() { Mesh = mesh, ServiceName = "again.shop.local", Versions = { ["v1"] = alias.Versions["v1"] } });
        });

        foreach (var name in new[] { "alias", "again" })
        {
            run.Is($"VirtualRouter {name}", "spec.listeners", """[{ "portMapping": { "port": 9090, "protocol": "http2" } }]""");
            run.Is($"Route {name}", "spec.http2Route.action.weightedTargets", """[{ "virtualNode": "colors-v1", "weight": 100 }]""");
            Assert.Equal(["Mesh shop", "VirtualNode colors-v1", $"VirtualRouter {name}"], await run.DependenciesAsync($"Route {name}"));
        }
    }

    [Fact]
    public async Task The_node_of_a_service_can_move_behind_a_router()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var cache = new ServiceWithNode("cache", new() { Mesh = mesh, Listener = Listener.Tcp(6379), Discovery = ServiceDiscovery.Dns("cache.shop.local") });
            new ServiceWithRouter("routed", new() { Mesh = mesh, ServiceName = "routed.shop.local", Versions = { ["v1"] = cache.Version } });
        });

        run.Is("VirtualRouter routed", "spec.listeners", """[{ "portMapping": { "port": 6379, "protocol": "tcp" } }]""");
        run.Is("Route routed", "spec.tcpRoute.action.weightedTargets", """[{ "virtualNode": "cache", "weight": 100 }]""");
    }

    private static ServiceWithRouter Listening(Mesh mesh, string name) => new(name, new()
    {
        Mesh = mesh,
        Listener = Listener.Http2(9090),
        Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
    });

    private static MeshScope Scope(IMesh mesh) => mesh.Scope;
}
