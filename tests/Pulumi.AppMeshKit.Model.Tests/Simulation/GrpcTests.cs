using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Calls: the service is the first part of the path, the method the second.</summary>
public sealed class GrpcTests
{
    [Theory]
    [InlineData("{}", true)]
    [InlineData("{'serviceName':'shop.Ledger'}", true)]
    [InlineData("{'serviceName':'shop.Ledger','methodName':'Book'}", true)]
    [InlineData("{'serviceName':'shop.Ledger','methodName':'Boo'}", false)]
    [InlineData("{'serviceName':'shop.Ledger','methodName':'book'}", false)]
    [InlineData("{'serviceName':'shop.Ledge'}", false)]
    [InlineData("{'serviceName':'shop.LedgerX'}", false)]
    [InlineData("{'serviceName':'Book'}", false)]
    public void A_call_fits_or_not(string match, bool isTaken) =>
        Assert.Equal(isTaken ? Verdict.Matched : Verdict.NoRoute, Call(Grpc("a", match)).Verdict);

    [Fact]
    public void The_more_exact_match_has_the_longer_path()
    {
        RouteRequest[] routes = [Grpc("all", "{}"), Grpc("ledger", "{'serviceName':'shop.Ledger'}"), Grpc("book", "{'serviceName':'shop.Ledger','methodName':'Book'}")];

        Assert.Equal("book", Call(routes).Route);
        Assert.Equal("ledger", Call(routes[..2]).Route);
        Assert.Equal("all", Call(routes[0]).Route);
    }

    [Fact]
    public void Priority_comes_first_here_too() =>
        Assert.Equal("all", Call(Grpc("all", "{}", 1), Grpc("book", "{'serviceName':'shop.Ledger','methodName':'Book'}", 2)).Route);

    [Theory]
    [InlineData("'name':'user'", "user: qa", true)]
    [InlineData("'name':'user'", "other: qa", false)]
    [InlineData("'name':'user','invert':true", "other: qa", true)]
    [InlineData("'name':'user','match':{'exact':'qa'}", "User: qa", true)]
    [InlineData("'name':'user','match':{'exact':'qa'}", "user: QA", false)]
    [InlineData("'name':'user','match':{'prefix':'q'}", "user: qa", true)]
    [InlineData("'name':'user','match':{'suffix':'a'}", "user: qa", true)]
    [InlineData("'name':'user','match':{'regex':'q.'}", "user: qa", true)]
    [InlineData("'name':'user','match':{'range':{'start':1,'end':3}}", "user: 2", true)]
    [InlineData("'name':'user','match':{'range':{'start':1,'end':3}}", "user: 3", false)]
    [InlineData("'name':'user','invert':true,'match':{'exact':'qa'}", "user: dev", true)]
    [InlineData("'name':'user','invert':true,'match':{'exact':'qa'}", "other: dev", false)]
    public void Metadata_are_compared_like_headers(string metadata, string header, bool isTaken) =>
        Assert.Equal(isTaken ? Verdict.Matched : Verdict.NoRoute, Web(Grpc("a", $"{{'metadata':[{{{metadata}}}]}}")).Grpc("shop.local", "a", "b").With([header]).Resolve().Verdict);

    [Fact]
    public void Metadata_do_not_put_a_route_first() =>
        Assert.Equal(["all", "qa"], Web(Grpc("all", "{}"), Grpc("qa", "{'metadata':[{'name':'user'}]}")).Grpc("shop.local", "a", "b").Header("user", "qa").Resolve().Ties);

    [Fact]
    public void A_request_that_is_no_call_does_not_fit() =>
        Assert.Equal(Verdict.NoRoute, Web(Grpc("a", "{}")).Get("http://shop.local/shop.Ledger/Book").Resolve().Verdict);

    [Fact]
    public void A_call_is_an_http2_request_with_a_path()
    {
        Assert.Equal("a", Call(Route("a", "{'prefix':'/shop.Ledger/'}", type: "http2Route")).Route);
        Assert.Equal("a", Call(Route("a", "{'prefix':'/','method':'POST'}", type: "http2Route")).Route);
        Assert.Null(Call(Route("a", "{'prefix':'/other'}", type: "http2Route")).Route);
    }

    [Fact]
    public void A_gateway_matches_the_service()
    {
        var gateway = MeshSimulator.For(Of(GatewayRoute("g", "{'serviceName':'shop.Ledger','metadata':[{'name':'user'}]}", type: "grpcRoute"), Grpc("a", "{}"))).Gateway("edge");

        Assert.Equal("a 100 % via g and a", gateway.Grpc("www.shop.com", "shop.Ledger", "Book").Header("user", "qa").Resolve().ToString());
        Assert.Equal(Verdict.NoRoute, gateway.Grpc("www.shop.com", "shop.Ledger", "Book").Resolve().Verdict);
        Assert.Equal(Verdict.NoRoute, gateway.Grpc("www.shop.com", "shop.Orders", "Book").Header("user", "qa").Resolve().Verdict);
    }

    private static RouteRequest Grpc(string name, string match, int? priority = null) => Route(name, match, priority, type: "grpcRoute");

    private static SimulatedCaller Web(params IEnumerable<RouteRequest> routes) => MeshSimulator.For(Of(routes)).Node("web");

    private static RouteAnswer Call(params IEnumerable<RouteRequest> routes) => Web(routes).Grpc("shop.local", "shop.Ledger", "Book").Resolve();
}
