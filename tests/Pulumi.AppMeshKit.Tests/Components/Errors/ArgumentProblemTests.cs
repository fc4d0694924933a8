namespace Pulumi.AppMeshKit.Tests;

/// <summary>Problems that only arguments show, each refused and mended.</summary>
[Collection(PulumiPrograms.Name)]
public class ArgumentProblemTests
{
    private static readonly ServiceVersion Blue = ServiceVersion.Dns("colors-blue.shop.local");
    private static readonly ServiceVersion Green = ServiceVersion.Dns("colors-green.shop.local");

    [Fact]
    public async Task One_listener_or_several()
    {
        const string Line = "GEN-001  Listeners: both Listener and Listeners are set; only one of them can say where to listen. "
            + "Put everything into Listeners, or remove it.";

        await Refusal.IsAsync("ServiceWithRouter \"colors\"", Line, mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["blue"] = Blue },
            Listener = Listener.Http(),
            Listeners = { Listener.Http() },
        }));
        await Refusal.IsAsync("ServiceWithNode \"colors\"", Line, mesh => new ServiceWithNode("colors", new()
        {
            Mesh = mesh,
            Discovery = ServiceDiscovery.Dns("colors.shop.local"),
            Listener = Listener.Http(),
            Listeners = { Listener.Http() },
        }));
        await Refusal.IsAsync("Gateway \"edge\"", Line, mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(),
            Listeners = { GatewayListener.Http() },
        }));
        await Passes(mesh => new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["blue"] = Blue }, Listeners = { Listener.Http() } }));
    }

    [Fact]
    public async Task Times_are_whole_milliseconds()
    {
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "GEN-007  Routes[0].Timeout.PerRequest: 00:00:00.0015000 is no whole number of milliseconds, and App Mesh knows no shorter time. "
                + "Write TimeSpan.FromMilliseconds(1).",
            mesh => Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromTicks(15_000) }));
        await Passes(mesh => Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromMilliseconds(1), Retries = RetryPolicy.None }));
    }

    [Fact]
    public async Task A_time_above_15_s_is_complained_of_once() => await Refusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "GEN-007  Routes[0].Timeout.PerRequest: 00:00:20.0000001 is no whole number of milliseconds, and App Mesh knows no shorter time. "
            + "Write TimeSpan.FromMilliseconds(20000).",
        mesh => Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromSeconds(20) + TimeSpan.FromTicks(1) }));

    [Fact]
    public async Task Times_are_not_endless()
    {
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "GEN-007  Routes[0].Timeout.PerRequest: 30.00:00:00.0010000 is too long: a duration is at most 2147483647 s, or as many ms where it is no whole number of seconds. "
                + "Write a shorter time, or TimeSpan.Zero to switch a timeout off.",
            mesh => Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromDays(30) + TimeSpan.FromMilliseconds(1) }));
        await Passes(mesh => Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromDays(30) }));
    }

    [Fact]
    public async Task Two_routes_have_names()
    {
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "GEN-010  Routes[1].Name: the route has no name; each needs one as soon as there are two. "
                + "Name the one that is deployed already \"colors\", and it stays as it is.",
            mesh => Colors(mesh, new HttpRoute { Name = "api", Match = HttpMatch.Prefix("/api/") }, new HttpRoute()));
        await Passes(mesh => Colors(mesh, new HttpRoute { Name = "api", Match = HttpMatch.Prefix("/api/") }, new HttpRoute { Name = "colors" }));
    }

    [Fact]
    public async Task A_service_has_a_version()
    {
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "GEN-010  Versions: there is no version; a service needs at least one that takes its traffic. "
                + "Write Versions = { [\"v1\"] = ServiceVersion.Dns(\"…\") }.",
            mesh => new ServiceWithRouter("colors", new() { Mesh = mesh, ServiceName = "colors.shop.local" }));
        await Passes(mesh => Colors(mesh));
    }

    [Fact]
    public async Task A_service_has_a_name()
    {
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "GEN-010  ServiceName: the name the service is called by is missing, and its versions are found by different ones "
                + "(\"colors-blue.shop.local\", \"colors-green.shop.local\"). Write ServiceName = \"colors.shop.local\", or whatever host name callers use.",
            mesh => new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                Versions = { ["blue"] = Blue, ["green"] = Green },
                Weights = new() { ["blue"] = 1, ["green"] = 1 },
            }));
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "GEN-010  ServiceName: the name the service is called by is missing, and no discovery name is known that could stand for it. "
                + "Write ServiceName = \"colors.example.local\", or whatever host name callers use.",
            mesh =>
            {
                var late = new TaskCompletionSource<string>();
                try
                {
                    new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["blue"] = ServiceVersion.Dns(Output.Create(late.Task)) } });
                }
                finally
                {
                    late.SetResult("colors.shop.local");
                }
            });
        await Passes(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["blue"] = ServiceVersion.Dns("colors.shop.local"), ["green"] = ServiceVersion.Dns("colors.shop.local") },
            Weights = new() { ["blue"] = 1, ["green"] = 1 },
        }));
    }

    [Fact]
    public async Task Several_versions_have_weights()
    {
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "RT-030  Routes[0].Weights: there are 2 versions (\"blue\", \"green\") and no weights; how to share the traffic is yours to say. "
                + "Write Weights = new() { [\"blue\"] = 90, [\"green\"] = 10 }, or whatever the shares are.",
            mesh => TwoColors(mesh, null, new HttpRoute()));
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "RT-030  Weights: there are 2 versions (\"blue\", \"green\") and no weights; how to share the traffic is yours to say. "
                + "Write Weights = new() { [\"blue\"] = 90, [\"green\"] = 10 }, or whatever the shares are.",
            mesh => TwoColors(mesh, null));
        await Passes(mesh => TwoColors(mesh, new() { ["blue"] = 1, ["green"] = 1 }));
    }

    [Fact]
    public async Task Weights_name_versions()
    {
        await Refusal.IsAsync(
            "ServiceWithRouter \"colors\"",
            "REF-001  Weights[\"gren\"]: there is no version \"gren\". The versions are \"blue\", \"green\".",
            mesh => TwoColors(mesh, new() { ["blue"] = 90, ["gren"] = 10 }));
        await Passes(mesh => TwoColors(mesh, new() { ["blue"] = 90, ["green"] = 10 }));
    }

    private static void Colors(Mesh mesh, params Route[] routes) =>
        new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["blue"] = Blue }, Routes = routes });

    private static void TwoColors(Mesh mesh, EquatableMap<Weight>? weights, params Route[] routes) => new ServiceWithRouter("colors", new()
    {
        Mesh = mesh,
        ServiceName = "colors.shop.local",
        Versions = { ["blue"] = Blue, ["green"] = Green },
        Weights = weights,
        Routes = routes,
    });

    private static Task<ProgramRun> Passes(Action<Mesh> component) => ProgramRun.OfAsync(() => component(new Mesh("shop")));
}
