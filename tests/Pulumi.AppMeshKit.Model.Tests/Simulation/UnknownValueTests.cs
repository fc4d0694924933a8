using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>What only a deployment knows leaves an answer open where it could change it, and nowhere else.</summary>
public sealed class UnknownValueTests
{
    [Theory]
    [InlineData("{'prefix':'${P}'}")]
    [InlineData("{'path':{'exact':'${P}'}}")]
    [InlineData("{'path':{'regex':'${P}'}}")]
    [InlineData("{'prefix':'/','method':'${M}'}")]
    [InlineData("{'prefix':'/','headers':[{'name':'${H}'}]}")]
    [InlineData("{'prefix':'/','headers':[{'name':'x','match':{'exact':'${V}'}}]}")]
    [InlineData("{'prefix':'/','headers':[{'name':'x','match':{'range':{'start':'${A}','end':5}}}]}")]
    [InlineData("{'prefix':'/','headers':[{'name':'x','invert':'${I}'}]}")]
    [InlineData("{'prefix':'/','queryParameters':[{'name':'${Q}'}]}")]
    [InlineData("{'prefix':'/','queryParameters':[{'name':'q','match':{'exact':'${V}'}}]}")]
    public void A_route_with_an_unknown_match_may_take_the_request(string match)
    {
        var answer = Of(Route("open", match, 1), Route("all", priority: 2)).Get("/?q=1", "x: 1");

        Assert.Equal(Verdict.NotDecided, answer.Verdict);
        Assert.StartsWith("It depends on route \"open\" (", answer.Reason, StringComparison.Ordinal);
        Assert.EndsWith(" known only after a deployment).", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_condition_that_fails_settles_it() =>
        Assert.Equal("all", Of(Route("open", "{'prefix':'${P}','method':'POST'}", 1), Route("all", priority: 2)).Get("/").Route);

    [Fact]
    public void A_route_that_comes_first_settles_it() => Assert.Equal("first", Of(Route("open", "{'prefix':'${P}'}", 2), Route("first", priority: 1)).Get("/").Route);

    [Theory]
    [InlineData("{'prefix':'${P}'}")]
    [InlineData("{'path':{'exact':'${P}'}}")]
    public void A_path_that_is_not_known_may_be_longer_than_any(string match) =>
        Assert.Equal(Verdict.NotDecided, Of(Route("open", match), Route("cart", "{'prefix':'/cart/items/today'}")).Get("/cart/items/today").Verdict);

    [Fact]
    public void So_may_the_service_of_a_call()
    {
        var mesh = Of(Route("open", "{'serviceName':'${S}'}", type: "grpcRoute"), Route("ledger", "{'serviceName':'shop.Ledger'}", type: "grpcRoute"));

        Assert.Equal(Verdict.NotDecided, MeshSimulator.For(mesh).Node("web").Grpc("shop.local", "shop.Ledger", "Book").Resolve().Verdict);
    }

    [Fact]
    public void So_may_a_match_that_is_not_known_at_all()
    {
        var route = Route("open");
        var open = route with { Spec = route.Spec! with { HttpRoute = route.Spec.HttpRoute! with { Match = new() { UnknownSource = "${MATCH}" } } } };

        Assert.Equal(Verdict.NotDecided, Of(open, Route("cart", "{'prefix':'/cart'}")).Get("/cart").Verdict);
    }

    [Fact]
    public void A_priority_that_is_not_known_may_be_the_first()
    {
        var open = Route("open");
        open = open with { Spec = open.Spec! with { Priority = Value<int>.Unknown("${P}") } };

        Assert.Equal(Verdict.NotDecided, Of(open, Route("all", priority: 0)).Get("/").Verdict);
    }

    [Theory]
    [InlineData("v1 '${W}', v2 1")]
    [InlineData("v1 1, ${V} 1")]
    public void Targets_that_are_not_known_leave_open_where_a_route_leads(string targets)
    {
        var answer = Of(Route("a", to: targets)).Get("/");

        Assert.Equal(Verdict.NotDecided, answer.Verdict);
        Assert.Equal("a", answer.Route);
    }

    [Fact]
    public void A_priority_that_is_not_known_matters_only_where_another_route_fits()
    {
        var open = Read<RouteRequest>("{'virtualRouterName':'shop','routeName':'open','spec':{'priority':'${P}','httpRoute':{'match':{'prefix':'/a'},'action':{'weightedTargets':[{'virtualNode':'v1','weight':1}]}}}}");

        Assert.Equal("open", Of(open).Get("/a").Route);
        Assert.Equal("open", Of(open, Route("b", "{'prefix':'/b'}")).Get("/a").Route);
        Assert.Equal(Verdict.NoRoute, Of(open).Get("/c").Verdict);
        Assert.Equal(Verdict.NotDecided, Of(open, Route("all")).Get("/a").Verdict);
    }
}
