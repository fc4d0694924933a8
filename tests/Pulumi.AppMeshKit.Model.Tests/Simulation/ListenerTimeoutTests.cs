using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>The timeouts of a listener stand under its protocol's name, and each listener of a node has its own.</summary>
public sealed class ListenerTimeoutTests
{
    [Theory]
    [InlineData("http")]
    [InlineData("http2")]
    public void The_idle_timeout_of_each_protocol_is_found(string protocol)
    {
        var mesh = Of(
            Route("a", to: "v1", type: $"{protocol}Route"),
            Router($"[{{'portMapping':{{'port':8080,'protocol':'{protocol}'}}}}]"),
            Node("v1", Listener(8080, protocol, "'idle':{'unit':'s','value':20},'perRequest':{'unit':'s','value':4}")));

        var target = Assert.Single(mesh.Get("/").Targets);

        Assert.Equal(("4 s (listener)", "20 s (listener)"), (target.Timeout.ToString(), target.IdleTimeout.ToString()));
    }

    [Fact]
    public void A_gRPC_listener_has_both()
    {
        var mesh = Of(
            Route("a", "{}", to: "v1", type: "grpcRoute"),
            Router("[{'portMapping':{'port':8080,'protocol':'grpc'}}]"),
            Node("v1", Listener(8080, "grpc", "'idle':{'unit':'s','value':20},'perRequest':{'unit':'s','value':4}")));

        var target = Assert.Single(MeshSimulator.For(mesh).Node("web").Grpc("shop.local", "a.B", "C").Resolve().Targets);

        Assert.Equal(("4 s (listener)", "20 s (listener)"), (target.Timeout.ToString(), target.IdleTimeout.ToString()));
    }

    [Fact]
    public void A_tcp_listener_has_an_idle_timeout_only()
    {
        var mesh = Of(
            Route("a", "{}", to: "v1", type: "tcpRoute"),
            Router("[{'portMapping':{'port':8080,'protocol':'tcp'}}]"),
            Node("v1", Listener(8080, "tcp", "'idle':{'unit':'s','value':20}")));

        var target = Assert.Single(MeshSimulator.For(mesh).Node("web").Tcp("shop.local").Resolve().Targets);

        Assert.Equal(("none (tcp has none)", "20 s (listener)"), (target.Timeout.ToString(), target.IdleTimeout.ToString()));
    }

    [Fact]
    public void Of_several_listeners_that_of_the_port_counts()
    {
        var two = Listener(8080, "http", "'perRequest':{'unit':'s','value':4}").TrimEnd(']') + "," + Listener(9090, "http", "'perRequest':{'unit':'s','value':6}").TrimStart('[');
        var mesh = Of(RoutedTo(9090), Node("v1", two));

        Assert.Equal("6 s (listener)", Assert.Single(mesh.Get("/").Targets).Timeout.ToString());
    }

    [Fact]
    public void A_listener_whose_timeout_is_not_known_leaves_it_open()
    {
        var mesh = Of(Route("a", to: "v1"), Node("v1", "[{'portMapping':{'port':8080,'protocol':'http'},'timeout':{'http':{'perRequest':{'unit':'s','value':'${TIMEOUT}'}}}}]"));

        Assert.Equal("not known", Assert.Single(mesh.Get("/").Targets).Timeout.ToString());
    }

    [Theory]
    [InlineData("{'portMapping':{'port':'${PORT}','protocol':'http'},'timeout':{'http':{'perRequest':{'unit':'s','value':4}}}}", "4 s (listener)")]
    [InlineData("{'portMapping':{'port':'${PORT}','protocol':'http'},'timeout':{'http':{'perRequest':{'unit':'s','value':4}}}},{'portMapping':{'port':9090,'protocol':'http'}}", "not known")]
    [InlineData("{'portMapping':{'port':9090,'protocol':'http'}},{'portMapping':{'port':'${PORT}','protocol':'http'}}", "not known")]
    public void Where_the_port_is_not_known_only_a_single_listener_can_be_meant(string listeners, string expected) =>
        Assert.Equal(expected, Assert.Single(Of(Route("a", to: "v1"), Node("v1", $"[{listeners}]")).Get("/").Targets).Timeout.ToString());

    [Fact]
    public void Timeouts_that_are_not_known_as_a_whole_leave_both_open()
    {
        var node = Node("v1");
        var listener = node.Spec!.Listeners![0] with { Timeout = new() { UnknownSource = "${TIMEOUTS}" } };
        var target = Assert.Single(Of(Route("a", to: "v1"), node with { Spec = node.Spec with { Listeners = [listener] } }).Get("/").Targets);

        Assert.Equal(("not known", "not known"), (target.Timeout.ToString(), target.IdleTimeout.ToString()));
    }

    [Fact]
    public void So_it_is_with_the_whole_list_of_listeners()
    {
        var node = Node("v1");
        var target = Assert.Single(Of(Route("a", to: "v1"), node with { Spec = node.Spec! with { Listeners = ApiList.Unknown<Listener>("${LISTENERS}") } }).Get("/").Targets);

        Assert.Equal(("not known", "not known", "TLS not known"), (target.Timeout.ToString(), target.IdleTimeout.ToString(), target.Tls));
    }

    private static string Listener(int port, string protocol, string timeouts) =>
        $"[{{'portMapping':{{'port':{port},'protocol':'{protocol}'}},'timeout':{{'{protocol}':{{{timeouts}}}}}}}]";

    private static RouteRequest RoutedTo(int port)
    {
        var route = Route("a", to: "v1");
        var http = route.Spec!.HttpRoute!;
        return route with { Spec = route.Spec with { HttpRoute = http with { Action = new() { WeightedTargets = [new WeightedTarget { VirtualNode = "v1", Weight = 1, Port = port }] } } } };
    }
}
