namespace Pulumi.AppMeshKit.Tests;

/// <summary>Null inherits, None switches off, and what is nearer wins: version, service, mesh.</summary>
[Collection(PulumiPrograms.Name)]
public class InheritedSettingTests
{
    private const string LogPath = "spec.logging.accessLog.file.path";

    [Fact]
    public async Task An_access_log_comes_from_the_version_then_the_service_then_the_mesh()
    {
        var run = await Services.RunAsync(MeshDefaults.Standard with { AccessLog = Log("/log/mesh") }, mesh =>
        {
            new ServiceWithRouter("cart", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("cart.shop.local") } });
            new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                AccessLog = Log("/log/service"),
                Versions =
                {
                    ["blue"] = Services.Blue,
                    ["green"] = Services.Green with { AccessLog = Log("/log/version") },
                    ["grey"] = Services.Green with { AccessLog = AccessLog.None },
                },
                Weights = new() { ["blue"] = 1, ["green"] = 1, ["grey"] = 1 },
            });
            new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local"), AccessLog = AccessLog.None });
            new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" } });
            new Gateway("edge", new() { Mesh = mesh, AccessLog = Log("/log/gateway") });
        });

        run.Is("VirtualNode cart-v1", LogPath, "\"/log/mesh\"");
        run.Is("VirtualNode colors-blue", LogPath, "\"/log/service\"");
        run.Is("VirtualNode colors-green", LogPath, "\"/log/version\"");
        run.Is("VirtualNode colors-grey", "spec.logging", "null");
        run.Is("VirtualNode cache", "spec.logging", "null");
        run.Is("VirtualNode job", LogPath, "\"/log/mesh\"");
        run.Is("VirtualGateway edge", LogPath, "\"/log/gateway\"");
    }

    [Fact]
    public async Task Route_settings_come_from_the_route_then_the_mesh()
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with { Retries = new() { MaxRetries = 1 }, Timeout = TimeSpan.FromSeconds(12) },
            mesh => Services.Colors(
                mesh,
                new HttpRoute { Name = "inherits", Match = HttpMatch.Exact("/a") },
                new HttpRoute { Name = "own", Match = HttpMatch.Exact("/b"), Retries = new() { MaxRetries = 4, PerTry = TimeSpan.FromSeconds(1) }, Timeout = TimeSpan.FromSeconds(6) },
                new HttpRoute { Name = "none", Match = HttpMatch.Exact("/c"), Retries = RetryPolicy.None, Timeout = RequestTimeout.None }));

        run.Is("Route colors/inherits", "spec.httpRoute.retryPolicy.maxRetries", "1");
        run.Is("Route colors/inherits", "spec.httpRoute.timeout", """{ "perRequest": { "unit": "s", "value": 12 } }""");
        run.Is("Route colors/own", "spec.httpRoute.retryPolicy.maxRetries", "4");
        run.Is("Route colors/own", "spec.httpRoute.timeout", """{ "perRequest": { "unit": "s", "value": 6 } }""");
        run.Is("Route colors/none", "spec.httpRoute.retryPolicy", "null");
        run.Is("Route colors/none", "spec.httpRoute.timeout", "null");
    }

    [Fact]
    public async Task Backends_and_listeners_come_from_the_version_then_the_service()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listener = Listener.Http(9090),
            Backends = { "pay.shop.local" },
            Versions =
            {
                ["blue"] = Services.Blue,
                ["green"] = Services.Green with { Backends = ["pay2.shop.local"], Listeners = [Listener.Http(9091)] },
                ["grey"] = Services.Green with { Backends = [] },
            },
            Weights = new() { ["blue"] = 1, ["green"] = 1, ["grey"] = 1 },
        }));

        run.Is("VirtualNode colors-blue", "spec.backends", """[{ "virtualService": { "virtualServiceName": "pay.shop.local" } }]""");
        run.Is("VirtualNode colors-blue", "spec.listeners[0].portMapping.port", "9090");
        run.Is("VirtualNode colors-green", "spec.backends", """[{ "virtualService": { "virtualServiceName": "pay2.shop.local" } }]""");
        run.Is("VirtualNode colors-green", "spec.listeners[0].portMapping.port", "9091");
        run.Is("VirtualNode colors-grey", "spec.backends", "null");
        run.Is("VirtualRouter colors", "spec.listeners[0].portMapping.port", "9090");
    }

    private static AccessLog Log(string path) => new() { Path = path };
}
