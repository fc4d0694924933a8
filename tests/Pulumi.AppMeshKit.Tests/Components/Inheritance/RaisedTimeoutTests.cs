namespace Pulumi.AppMeshKit.Tests;

/// <summary>A route may wait longer than 15 s only if the listeners it leads to do (D-10).</summary>
[Collection(PulumiPrograms.Name)]
public class RaisedTimeoutTests
{
    private const string Timeout = "spec.listeners[0].timeout";

    [Theory]
    [InlineData(15, "null")]
    [InlineData(16, """{ "http": { "perRequest": { "unit": "s", "value": 16 } } }""")]
    [InlineData(0, """{ "http": { "perRequest": { "unit": "s", "value": 0 } } }""")]
    public async Task A_timeout_above_15_s_is_written_to_the_listener_too(int seconds, string listener)
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromSeconds(seconds) }));

        run.Is("VirtualNode colors-v1", Timeout, listener);
    }

    [Theory]
    [InlineData("60 20", 60)]
    [InlineData("20 60", 60)]
    [InlineData("60 0", 0)]
    [InlineData("0 60", 0)]
    public async Task The_longest_of_several_routes_counts(string seconds, int longest)
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, [.. seconds.Split(' ').Select((s, i) => new HttpRoute
        {
            Name = $"r{i}",
            Match = HttpMatch.Exact($"/{i}"),
            Timeout = TimeSpan.FromSeconds(int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)),
        })]));

        run.Is("VirtualNode colors-v1", Timeout, $$"""{ "http": { "perRequest": { "unit": "s", "value": {{longest}} } } }""");
    }

    [Fact]
    public async Task A_timeout_of_the_mesh_counts_as_much()
    {
        var run = await Services.RunAsync(MeshDefaults.Standard with { Timeout = TimeSpan.FromMinutes(1) }, mesh => Services.Colors(mesh));

        run.Is("Route colors", "spec.httpRoute.timeout", """{ "perRequest": { "unit": "s", "value": 60 } }""");
        run.Is("VirtualNode colors-v1", Timeout, """{ "http": { "perRequest": { "unit": "s", "value": 60 } } }""");
    }

    [Fact]
    public async Task Only_the_versions_that_the_route_leads_to_are_raised()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Versions = { ["blue"] = Services.Blue, ["green"] = Services.Green },
            Routes =
            {
                new HttpRoute { Name = "slow", Match = HttpMatch.Prefix("/slow/"), Weights = new() { ["green"] = 1 }, Timeout = TimeSpan.FromMinutes(1) },
                new HttpRoute { Name = "all", Weights = new() { ["blue"] = 1, ["green"] = 1 } },
            },
        }));

        run.Is("VirtualNode colors-blue", Timeout, "null");
        run.Is("VirtualNode colors-green", Timeout, """{ "http": { "perRequest": { "unit": "s", "value": 60 } } }""");
    }

    [Fact]
    public async Task Only_the_listener_that_the_route_leads_to_is_raised()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Listeners = { Listener.Http(8080), Listener.Http(8081), Listener.Http(8082) },
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            Routes =
            {
                new HttpRoute { Name = "slow", Match = new() { Port = 8080 }, Timeout = TimeSpan.FromMinutes(1) },
                new HttpRoute { Name = "moved", Match = new() { Port = 8081 }, Weights = new() { ["v1"] = new(1) { Port = 8082 } }, Timeout = TimeSpan.FromMinutes(2) },
            },
        }));

        run.Is("VirtualNode colors-v1", Timeout, """{ "http": { "perRequest": { "unit": "s", "value": 60 } } }""");
        run.Is("VirtualNode colors-v1", "spec.listeners[1].timeout", "null");
        run.Is("VirtualNode colors-v1", "spec.listeners[2].timeout", """{ "http": { "perRequest": { "unit": "s", "value": 120 } } }""");
    }

    [Fact]
    public async Task A_router_port_that_the_version_does_not_have_stands_for_all_of_its_listeners()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Listener = Listener.Http(8080),
            RouterListeners = { Listener.Http(80), Listener.Http(81) },
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            Routes = { new HttpRoute { Match = new() { Port = 80 }, Timeout = TimeSpan.FromMinutes(1) } },
        }));

        run.Is("VirtualNode colors-v1", Timeout, """{ "http": { "perRequest": { "unit": "s", "value": 60 } } }""");
    }

    [Fact]
    public async Task A_timeout_of_the_listener_wins()
    {
        ServiceWithRouter? colors = null;
        var run = await Services.RunAsync(mesh => colors = Services.Colors(
            mesh,
            Listener.Http() with { Timeout = TimeSpan.FromSeconds(30) },
            new HttpRoute { Timeout = TimeSpan.FromMinutes(1) }));

        run.Is("VirtualNode colors-v1", Timeout, """{ "http": { "perRequest": { "unit": "s", "value": 30 } } }""");
        Assert.Contains(
            "warning TO-004  Routes[0].Timeout.PerRequest: requests may take 60 s, but the listener of \"colors-v1\" cut them off earlier (after 15 s where nothing is set). "
                + "Set a listener timeout of at least the same there, and on the nodes that call.",
            colors!.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task None_keeps_15_s()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(
            mesh,
            Listener.Http() with { Timeout = RequestTimeout.None },
            new HttpRoute { Timeout = TimeSpan.FromMinutes(1) }));

        run.Is("VirtualNode colors-v1", Timeout, "null");
    }

    [Fact]
    public async Task A_mesh_can_do_without()
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with { RaiseListenerTimeouts = false },
            mesh => Services.Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromMinutes(1) }));

        run.Is("VirtualNode colors-v1", Timeout, "null");
    }

    [Fact]
    public async Task Http2_and_grpc_listeners_are_raised_as_well()
    {
        var run = await Services.RunAsync(mesh =>
        {
            Services.Colors(mesh, Listener.Http2(), new HttpRoute { Timeout = TimeSpan.FromMilliseconds(15_001) });
            new ServiceWithRouter("calls", new()
            {
                Mesh = mesh,
                Listener = Listener.Grpc(),
                Versions = { ["v1"] = ServiceVersion.Dns("calls.shop.local") },
                Routes = { new GrpcRoute { Timeout = TimeSpan.FromMinutes(1) } },
            });
        });

        run.Is("VirtualNode colors-v1", Timeout, """{ "http2": { "perRequest": { "unit": "ms", "value": 15001 } } }""");
        run.Is("VirtualNode calls-v1", Timeout, """{ "grpc": { "perRequest": { "unit": "s", "value": 60 } } }""");
    }
}
