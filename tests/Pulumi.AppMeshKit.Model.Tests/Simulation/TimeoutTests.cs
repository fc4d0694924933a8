using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>How long a request may take, and who decided.</summary>
public sealed class TimeoutTests
{
    [Theory]
    [InlineData(60, null, "15 s (listener default)")]
    [InlineData(60, 60, "60 s (route)")]
    [InlineData(5, null, "5 s (route)")]
    [InlineData(null, null, "15 s (default)")]
    [InlineData(null, 60, "15 s (route default)")]
    [InlineData(null, 5, "5 s (listener)")]
    [InlineData(60, 30, "30 s (listener)")]
    [InlineData(30, 60, "30 s (route)")]
    [InlineData(15, null, "15 s (route)")]
    [InlineData(null, 15, "15 s (listener)")]
    [InlineData(0, null, "15 s (listener default)")]
    [InlineData(0, 60, "60 s (listener)")]
    [InlineData(60, 0, "60 s (route)")]
    [InlineData(0, 0, "none (route)")]
    public void The_shorter_of_route_and_listener_decides(int? route, int? listener, string expected)
    {
        var answer = Of(Route("a", to: "v1", more: Timeout("perRequest", route)), Listening("v1", "http", "perRequest", listener)).Get("/");

        Assert.Equal(expected, answer.Targets[0].Timeout.ToString());
        Assert.Equal(expected, answer.Timeout!.ToString());
    }

    [Theory]
    [InlineData(null, null, "300 s (default)")]
    [InlineData(600, null, "300 s (listener default)")]
    [InlineData(null, 600, "300 s (route default)")]
    [InlineData(600, 900, "600 s (route)")]
    [InlineData(60, null, "60 s (route)")]
    [InlineData(0, 0, "none (route)")]
    [InlineData(0, 60, "60 s (listener)")]
    public void So_it_is_with_idle_connections(int? route, int? listener, string expected)
    {
        var answer = Of(Route("a", to: "v1", more: Timeout("idle", route)), Listening("v1", "http", "idle", listener)).Get("/");

        Assert.Equal(expected, answer.Targets[0].IdleTimeout.ToString());
    }

    [Theory]
    [InlineData(null, "15 s (default)")]
    [InlineData(5, "5 s (listener)")]
    [InlineData(15, "15 s (listener)")]
    [InlineData(60, "15 s (caller default)")]
    [InlineData(0, "15 s (caller default)")]
    public void A_caller_of_a_node_waits_15_seconds_at_the_most(int? listener, string expected) =>
        Assert.Equal(expected, Of(Service("{'virtualNode':{'virtualNodeName':'v1'}}"), Listening("v1", "http", "perRequest", listener)).Get("/").Timeout!.ToString());

    [Fact]
    public void Of_several_targets_the_shortest_counts_for_the_request()
    {
        var answer = Of(Route("a", to: "v1, v2", more: Timeout("perRequest", 60)), Listening("v1", "http", "perRequest", 40), Listening("v2", "http", "perRequest", 20)).Get("/");

        Assert.Equal(["40 s (listener)", "20 s (listener)"], answer.Targets.Select(target => target.Timeout.ToString()));
        Assert.Equal("20 s (listener)", answer.Timeout!.ToString());
    }

    [Theory]
    [InlineData("{'hostname':{'defaultTargetHostname':'DISABLED'}}", "15 s (gateway default)")]
    [InlineData("{'hostname':{'defaultTargetHostname':'ENABLED'}}", "60 s (route)")]
    [InlineData("", "60 s (route)")]
    public void Through_a_gateway_the_route_decides_only_while_the_host_is_rewritten(string rewrite, string expected)
    {
        var mesh = Of(GatewayRoute("g", rewrite: rewrite), Route("a", to: "v1", more: Timeout("perRequest", 60)), Listening("v1", "http", "perRequest", 60));

        Assert.Equal(expected, mesh.Arrive("/").Timeout!.ToString());
        Assert.Equal("60 s (route)", mesh.Get("/").Timeout!.ToString());
    }

    [Fact]
    public void A_shorter_timeout_of_the_route_has_an_effect_with_every_host() =>
        Assert.Equal("5 s (route)", Of(GatewayRoute("g", rewrite: "{'hostname':{'defaultTargetHostname':'DISABLED'}}"), Route("a", more: Timeout("perRequest", 5))).Arrive("/").Timeout!.ToString());

    [Fact]
    public void Milliseconds_are_a_unit_too() =>
        Assert.Equal("1500 ms (route)", Of(Route("a", more: "'timeout':{'perRequest':{'unit':'ms','value':1500}}")).Get("/").Timeout!.ToString());

    [Fact]
    public void A_timeout_that_no_clock_can_measure_is_a_long_one() =>
        Assert.Equal("15 s (listener default)", Of(Route("a", more: "'timeout':{'perRequest':{'unit':'ms','value':9000000000000000}}")).Get("/").Timeout!.ToString());

    [Theory]
    [InlineData("http2Route", "http2")]
    [InlineData("grpcRoute", "grpc")]
    public void Other_protocols_have_the_same_timeouts(string type, string protocol)
    {
        var route = Route("a", "{}", to: "v1", more: Timeout("perRequest", 60), type: type);
        var caller = MeshSimulator.For(Of(route, Listening("v1", protocol, "perRequest", 20))).Node("web");

        Assert.Equal("20 s (listener)", caller.Grpc("shop.local", "a", "b").Resolve().Timeout!.ToString());
    }

    internal static string Timeout(string which, int? seconds) => seconds is null ? string.Empty : $"'timeout':{{'{which}':{{'unit':'s','value':{seconds}}}}}";

    internal static VirtualNodeRequest Listening(string name, string protocol, string which, int? seconds)
    {
        var timeout = seconds is null ? string.Empty : $",'timeout':{{'{protocol}':{{'{which}':{{'unit':'s','value':{seconds}}}}}}}";
        return Node(name, $"[{{'portMapping':{{'port':8080,'protocol':'{protocol}'}}{timeout}}}]");
    }
}
