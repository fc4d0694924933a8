using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Rewrites and host names that only a deployment knows.</summary>
public sealed class UnknownGatewayTests
{
    [Theory]
    [InlineData("{'prefix':{'defaultPrefix':'${D}'}}")]
    [InlineData("{'prefix':{'value':'${V}'}}")]
    [InlineData("{'path':{'exact':'${E}'}}")]
    [InlineData("{'hostname':{'defaultTargetHostname':'${T}'}}")]
    public void A_rewrite_that_is_not_known_leaves_open_what_the_router_sees(string rewrite)
    {
        var answer = Of(GatewayRoute("g", "{'prefix':'/chapter'}", rewrite: rewrite), Route("a")).Arrive("/chapter/1");

        Assert.Equal(Verdict.NotDecided, answer.Verdict);
        Assert.Equal("Where gateway route \"g\" leads is known only after a deployment.", answer.Reason);
    }

    [Fact]
    public void So_does_one_that_is_not_known_in_part()
    {
        var route = GatewayRoute("g", "{'prefix':'/chapter'}", rewrite: "{}");
        HttpGatewayRouteRewrite[] rewrites = [new() { Hostname = new() { UnknownSource = "${H}" } }, new() { Prefix = new() { UnknownSource = "${P}" } }, new() { Path = new() { UnknownSource = "${E}" } }, new() { UnknownSource = "${R}" }];

        Assert.All(rewrites, rewrite =>
        {
            var http = route.Spec!.HttpRoute!;
            var open = route with { Spec = route.Spec with { HttpRoute = http with { Action = http.Action! with { Rewrite = rewrite } } } };
            Assert.Equal(Verdict.NotDecided, Of(open, Route("a")).Arrive("/chapter/1").Verdict);
        });
    }

    [Fact]
    public void So_does_a_rewrite_of_a_call()
    {
        var route = GatewayRoute("g", "{}", rewrite: "{}", type: "grpcRoute");
        GrpcGatewayRouteRewrite[] rewrites = [new() { UnknownSource = "${R}" }, new() { Hostname = new() { UnknownSource = "${H}" } }, new() { Hostname = new() { DefaultTargetHostname = Value<string>.Unknown("${T}") } }];

        Assert.All(rewrites, rewrite =>
        {
            var grpc = route.Spec!.GrpcRoute!;
            var open = route with { Spec = route.Spec with { GrpcRoute = grpc with { Action = grpc.Action! with { Rewrite = rewrite } } } };
            Assert.Equal(Verdict.NotDecided, MeshSimulator.For(Of(open, Route("a"))).Gateway("edge").Grpc("x", "a", "b").Resolve().Verdict);
        });
    }

    [Theory]
    [InlineData("{'prefix':'/','hostname':{'exact':'${HOST}'}}")]
    [InlineData("{'prefix':'/','hostname':{'suffix':'${HOST}'}}")]
    public void A_host_that_is_not_known_may_be_the_one(string match)
    {
        var open = GatewayRoute("open", match);

        Assert.Equal(Verdict.NotDecided, Of(open, Route("a")).Arrive("http://www.shop.com/").Verdict);
        Assert.Equal(Verdict.NotDecided, Of(open, GatewayRoute("any"), Route("a")).Arrive("http://www.shop.com/").Verdict);
        Assert.Equal(Verdict.NotDecided, Of(open, GatewayRoute("all", "{'prefix':'/','hostname':{'suffix':'.shop.com'}}"), Route("a")).Arrive("http://www.shop.com/").Verdict);
    }

    [Theory]
    [InlineData("http://www.shop.com/", "exact")]
    [InlineData("http://img.shop.com/", null)]
    public void It_is_not_where_another_one_is_exact(string address, string? route)
    {
        var open = GatewayRoute("open", "{'prefix':'/x','hostname':{'suffix':'${HOST}'}}");
        var mesh = Of(open, GatewayRoute("exact", "{'prefix':'/','hostname':{'exact':'www.shop.com'}}"), GatewayRoute("all", "{'prefix':'/','hostname':{'suffix':'.shop.com'}}", 1), Route("a"));

        Assert.Equal(route, mesh.Arrive(address).GatewayRoute);
        Assert.Equal(route is null ? "It depends on gateway route \"open\" (its host name is known only after a deployment)." : null, mesh.Arrive(address).Reason);
    }
}
