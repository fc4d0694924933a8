using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Ports choose listeners; where there are several, one must be named.</summary>
public sealed class PortTests
{
    private const string Two = "[{'portMapping':{'port':8080,'protocol':'http'}},{'portMapping':{'port':9090,'protocol':'http'}}]";

    [Theory]
    [InlineData("http://shop.local:8080/", "a")]
    [InlineData("http://shop.local:9090/", "b")]
    public void A_routers_listener_is_chosen_by_the_port(string address, string route)
    {
        var mesh = Of(Router(Two), Route("a", "{'prefix':'/','port':8080}"), Route("b", "{'prefix':'/','port':9090}"));

        Assert.Equal(route, MeshSimulator.For(mesh).Node("web").Get(address).Resolve().Route);
        Assert.Equal(route, MeshSimulator.For(mesh).Node("web").Get("http://shop.local/").Port(int.Parse(address[18..22], null)).Resolve().Route);
    }

    [Fact]
    public void A_route_without_a_port_is_for_all_of_them()
    {
        var caller = MeshSimulator.For(Of(Router(Two), Route("a"))).Node("web");

        Assert.Equal("a", caller.Get("http://shop.local:8080/").Resolve().Route);
        Assert.Equal("a", caller.Get("http://shop.local:9090/").Resolve().Route);
    }

    [Fact]
    public void Of_several_listeners_one_must_be_named()
    {
        var answer = Of(Router(Two), Route("a")).Get("/");

        Assert.Equal(Verdict.NoListener, answer.Verdict);
        Assert.Equal("The virtual router \"shop\" listens on 8080 and 9090: name the port.", answer.Reason);
        Assert.Equal("no listener", answer.ToString());
    }

    [Fact]
    public void A_port_on_which_nothing_listens_answers_nothing()
    {
        var answer = MeshSimulator.For(Of(Route("a"))).Node("web").Get("http://shop.local:81/").Resolve();

        Assert.Equal(Verdict.NoListener, answer.Verdict);
        Assert.Equal("The virtual router \"shop\" does not listen on 81, but on 8080.", answer.Reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65535)]
    public void The_first_and_the_last_number_are_ports_like_others(int port) =>
        Assert.Equal(Verdict.NoListener, MeshSimulator.For(Of(Route("a"))).Node("web").Get("http://shop.local/").Port(port).Resolve().Verdict);

    [Fact]
    public void The_port_of_the_only_listener_need_not_be_named() =>
        Assert.Equal("a", Of(Router("[{'portMapping':{'port':9090,'protocol':'http'}}]"), Route("a", "{'prefix':'/','port':9090}")).Get("/").Route);

    [Fact]
    public void A_gateway_has_ports_of_its_own()
    {
        var mesh = Of(
            Gateway("[{'portMapping':{'port':80,'protocol':'http'}},{'portMapping':{'port':81,'protocol':'http'}}]"),
            GatewayRoute("g", "{'prefix':'/','port':80}"),
            GatewayRoute("h", "{'prefix':'/','port':81}"),
            Route("a"));

        Assert.Equal("a 100 % via g and a", mesh.Arrive("http://www.shop.com:80/").ToString());
        Assert.Equal("a 100 % via h and a", mesh.Arrive("http://www.shop.com:81/").ToString());
        Assert.Equal("The gateway \"edge\" listens on 80 and 81: name the port.", mesh.Arrive("/").Reason);
    }

    [Fact]
    public void A_gateway_route_names_the_port_of_its_target()
    {
        RouteRequest[] routes = [Route("a", "{'prefix':'/','port':8080}"), Route("b", "{'prefix':'/','port':9090}")];

        Assert.Equal("b 100 % via g and b", Of([Router(Two), GatewayRoute("g", port: 9090), .. routes]).Arrive("/").ToString());
        Assert.Equal("The virtual router \"shop\" listens on 8080 and 9090: name the port.", Of([Router(Two), GatewayRoute("g"), .. routes]).Arrive("/").Reason);
    }

    [Fact]
    public void A_weighted_target_names_the_port_of_its_node()
    {
        Assert.Equal(9090, Of(Route("a", to: "v1:9090 1"), Node("v1", Two)).Get("/").Targets[0].Port);
        Assert.Equal("The virtual node \"v1\" listens on 8080 and 9090: name the port.", Of(Route("a", to: "v1"), Node("v1", Two)).Get("/").Reason);
        Assert.Equal("The virtual node \"v1\" does not listen on 81, but on 8080.", Of(Route("a", to: "v1:81 1")).Get("/").Reason);
    }

    [Fact]
    public void Two_ports_of_one_node_are_two_targets() =>
        Assert.Equal([(8080, 0.25m), (9090, 0.75m)], Of(Route("a", to: "v1:9090 3, v1:8080 1"), Node("v1", Two)).Get("/").Targets.Select(target => (target.Port!.Value, target.Share)));

    [Fact]
    public void A_node_without_a_listener_takes_nothing()
    {
        var answer = Of(Route("a", to: "v1"), Node("v1", "[]")).Get("/");

        Assert.Equal(Verdict.NoListener, answer.Verdict);
        Assert.Equal("The virtual node \"v1\" has no listener: nothing can arrive there.", answer.Reason);
    }
}
