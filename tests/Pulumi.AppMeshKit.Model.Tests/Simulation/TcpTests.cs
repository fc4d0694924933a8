using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Connections: nothing but the port is known of them.</summary>
public sealed class TcpTests
{
    private const string Two = "[{'portMapping':{'port':9000,'protocol':'tcp'}},{'portMapping':{'port':9001,'protocol':'tcp'}}]";

    [Fact]
    public void A_route_without_a_match_takes_every_connection()
    {
        var answer = Connect(null, Tcp("a"));

        Assert.Equal("a 100 % via a", answer.ToString());
        Assert.Equal("none (tcp has none)", answer.Timeout!.ToString());
        Assert.Equal("300 s (default)", answer.Targets[0].IdleTimeout.ToString());
    }

    [Theory]
    [InlineData(9000, "a")]
    [InlineData(9001, "b")]
    public void A_route_is_chosen_by_the_port(int port, string route) =>
        Assert.Equal(route, Connect(port, Router(Two), Tcp("a", "{'port':9000}"), Tcp("b", "{'port':9001}")).Route);

    [Fact]
    public void Two_routes_of_one_port_tie() => Assert.Equal(["a", "b"], Connect(9000, Router(Two), Tcp("a", "{'port':9000}"), Tcp("b", string.Empty)).Ties);

    [Fact]
    public void Weights_spread_connections_too() => Assert.Equal("v1 90 %, v2 10 % via a", Connect(null, Tcp("a", to: "v1 9, v2 1")).ToString());

    [Theory]
    [InlineData(600, 900, "600 s (route)")]
    [InlineData(600, null, "300 s (listener default)")]
    [InlineData(null, 60, "60 s (listener)")]
    public void Only_the_idle_timeout_counts(int? route, int? listener, string expected)
    {
        var answer = Connect(null, Tcp("a", to: "v1", more: TimeoutTests.Timeout("idle", route)), TimeoutTests.Listening("v1", "tcp", "idle", listener));

        Assert.Equal(expected, answer.Targets[0].IdleTimeout.ToString());
        Assert.Null(answer.Timeout!.Value);
    }

    [Fact]
    public void A_connection_fits_no_route_of_another_protocol()
    {
        Assert.Equal(Verdict.NoRoute, Connect(null, Route("a")).Verdict);
        Assert.Equal(Verdict.NoRoute, Connect(null, Route("a", "{}", type: "grpcRoute")).Verdict);
    }

    [Fact]
    public void A_node_provides_a_service_of_tcp_without_a_timeout()
    {
        var answer = Connect(null, Service("{'virtualNode':{'virtualNodeName':'v1'}}"), Node("v1", "[{'portMapping':{'port':5432,'protocol':'tcp'}}]"));

        Assert.Equal("v1 100 %", answer.ToString());
        Assert.Equal(5432, answer.Targets[0].Port);
        Assert.Null(answer.Timeout!.Value);
    }

    [Fact]
    public void A_gateway_takes_no_connection()
    {
        var answer = MeshSimulator.For(Of(GatewayRoute("g"), Tcp("a"))).Gateway("edge").Tcp("shop.local").Resolve();

        Assert.Equal(Verdict.NoListener, answer.Verdict);
        Assert.Equal("A virtual gateway takes http, http2 and grpc, no plain tcp.", answer.Reason);
    }

    private static RouteRequest Tcp(string name, string match = "", string? to = null, string more = "") => Route(name, match, to: to, more: more, type: "tcpRoute");

    private static RouteAnswer Connect(int? port, params IEnumerable<ApiRequest> requests) => MeshSimulator.For(Of(requests)).Node("web").Tcp("shop.local", port).Resolve();
}
