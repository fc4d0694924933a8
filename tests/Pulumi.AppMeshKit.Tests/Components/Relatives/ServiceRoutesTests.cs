using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Versions and routes that are added to a router of somebody else.</summary>
[Collection(PulumiPrograms.Name)]
public class ServiceRoutesTests
{
    private const string Owner = "123456789012";

    [Fact]
    public async Task They_name_the_router_and_make_neither_it_nor_a_service()
    {
        var run = await ProgramRun.OfAsync(() => Canary(new ExistingRouter(new ExistingMesh("shop", Owner), "colors", Listener.Http2(9090))));

        Assert.Equal(
            ["Route colors-canary", "ServiceRoutes component colors-canary", "VirtualNode colors-canary-canary"],
            run.Registered.Order(StringComparer.Ordinal));
        var route = Assert.IsType<RouteRequest>(run.Requests["Route colors-canary"]);
        Assert.Equal(("colors", "shop", Owner), (route.VirtualRouterName?.ToString(), route.MeshName?.ToString(), route.MeshOwner?.ToString()));
        run.Is("Route colors-canary", "spec.http2Route.action.weightedTargets", """
            [{ "virtualNode": "colors-blue", "weight": 95 }, { "virtualNode": "colors-canary-canary", "weight": 5 }]
            """);
        run.Is("VirtualNode colors-canary-canary", "spec.listeners", """[{ "portMapping": { "port": 9090, "protocol": "http2" } }]""");
        Assert.Equal(["VirtualNode colors-canary-canary"], await run.DependenciesAsync("Route colors-canary"));
        Assert.Equal("ServiceRoutes component colors-canary", run.Parent("Route colors-canary"));
    }

    [Fact]
    public async Task The_router_of_a_service_of_this_program_is_waited_for()
    {
        var run = await Services.RunAsync(mesh => Canary(Services.Colors(mesh, Listener.Http2(9090) with { HealthCheck = true })));

        Assert.Equal(["Mesh shop", "VirtualNode colors-canary-canary", "VirtualRouter colors"], await run.DependenciesAsync("Route colors-canary"));
        run.Is("Route colors-canary", "spec.priority", "5");
        run.Is("VirtualNode colors-canary-canary", "spec.listeners", """[{ "portMapping": { "port": 9090, "protocol": "http2" } }]""");
    }

    [Fact]
    public async Task Without_routes_only_versions_are_added()
    {
        ServiceRoutes? added = null;
        var run = await ProgramRun.OfAsync(() => added = new ServiceRoutes("colors-green", new()
        {
            Router = new ExistingRouter(new ExistingMesh("shop"), "colors"),
            Versions = { ["green"] = ServiceVersion.Dns("colors-green.shop.local") with { Name = "colors-green" } },
        }));

        Assert.Equal(["ServiceRoutes component colors-green", "VirtualNode colors-green-green"], run.Registered);
        Assert.Equal("colors-green", run.Requests["VirtualNode colors-green-green"].Name?.ToString());
        Assert.Equal(["green"], added!.VirtualNodeArns.Keys);
        Assert.Equal(["green"], added.EnvoyPolicies.Keys);
        Assert.Equal(["green"], added.Versions.Keys);
    }

    [Fact]
    public async Task Several_routes_are_not_numbered()
    {
        var run = await ProgramRun.OfAsync(() => new ServiceRoutes("more", new()
        {
            Router = new ExistingRouter(new ExistingMesh("shop"), "colors"),
            Versions = { ["v1"] = ServiceVersion.Existing("colors-v1") },
            Routes =
            {
                new HttpRoute { Name = "a", Match = HttpMatch.Prefix("/a/") },
                new HttpRoute { Name = "b", Match = HttpMatch.Prefix("/b/") },
            },
        }));

        run.Is("Route more/a", "spec.priority", "null");
        run.Is("Route more/b", "spec.priority", "null");
    }

    [Fact]
    public async Task A_long_timeout_is_raised_at_the_added_versions_too()
    {
        var run = await ProgramRun.OfAsync(() => new ServiceRoutes("slow", new()
        {
            Router = new ExistingRouter(new ExistingMesh("shop"), "colors"),
            Versions = { ["v1"] = ServiceVersion.Dns("slow.shop.local") },
            Routes = { new HttpRoute { Priority = 1, Timeout = TimeSpan.FromSeconds(60) } },
        }));

        run.Is("VirtualNode slow-v1", "spec.listeners[0].timeout", """{ "http": { "perRequest": { "unit": "s", "value": 60 } } }""");
    }

    [Fact]
    public async Task They_are_judged_like_any_route()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(() => new ServiceRoutes("colors-canary", new()
        {
            Router = new ExistingRouter(new ExistingMesh("shop", "1234"), "colors"),
            Versions = { ["canary"] = ServiceVersion.Dns("colors-canary.shop.local") },
            Routes = { new HttpRoute { Match = HttpMatch.Prefix("api"), Weights = new() { ["canari"] = 100 } } },
        })).Message);

        Assert.StartsWith("ServiceRoutes \"colors-canary\" has 3 problems:\n", message, StringComparison.Ordinal);
        Assert.Contains("GEN-002  Router: ", message, StringComparison.Ordinal);
        Assert.Contains("REF-001  Routes[0].Weights[\"canari\"]: there is no version \"canari\".", message, StringComparison.Ordinal);
        Assert.Contains("RT-007   Routes[0].Match.Path: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_protocol_of_the_router_is_judged_where_this_program_has_it()
    {
        await Services.RunAsync(mesh => Assert.Contains(
            "VR-003",
            Assert.Throws<ResourceException>(() => new ServiceRoutes("calls", new()
            {
                Router = Services.Colors(mesh),
                Versions = { ["v1"] = ServiceVersion.Existing("colors-v1") },
                Routes = { new GrpcRoute { Priority = 5 } },
            })).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_draws_them_at_their_router()
    {
        var preview = await OfflinePreview.RunAsync(() => Canary(new ExistingRouter(new ExistingMesh("shop"), "colors")));

        Assert.True(preview.IsClean);
        Assert.Contains("  appmeshkit:index:ServiceRoutes  colors-canary\n  ├─ aws:appmesh:VirtualNode", preview.ToText(), StringComparison.Ordinal);
        Assert.Contains("\nrouter colors  (made elsewhere)\n", preview.ToText(), StringComparison.Ordinal);
        Assert.Contains("router colors<br/>made elsewhere", preview.ToMarkdown(), StringComparison.Ordinal);
    }

    private static void Canary(IVirtualRouter router) => _ = new ServiceRoutes("colors-canary", new()
    {
        Router = router,
        Versions =
        {
            ["blue"] = ServiceVersion.Existing("colors-blue"),
            ["canary"] = ServiceVersion.Dns("colors-canary.shop.local"),
        },
        Weights = new() { ["blue"] = 95, ["canary"] = 5 },
        Routes = { new HttpRoute { Priority = 5 } },
    });
}
