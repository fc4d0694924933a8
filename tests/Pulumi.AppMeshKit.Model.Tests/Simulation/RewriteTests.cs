using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>What a gateway route makes of a request before a router sees it.</summary>
public sealed class RewriteTests
{
    private const string Off = "{'prefix':{'defaultPrefix':'DISABLED'}}";

    [Theory]
    [InlineData("/chapter", "/chapter/1", "/1")]
    [InlineData("/chapter", "/chapter", "/")]
    [InlineData("/chapter", "/chapter1", "/1")]
    [InlineData("/chapter", "/chapter?x=1", "/?x=1")]
    [InlineData("/chapter", "/chapter/1?x=/chapter", "/1?x=/chapter")]
    [InlineData("/chapter", "/a/../chapter//1", "/1")]
    [InlineData("/chapter/", "/chapter/1/2", "/1/2")]
    [InlineData("/chapter/", "/chapter/", "/")]
    [InlineData("/", "/a/b", "/a/b")]
    [InlineData("/", "/", "/")]
    public void A_prefix_becomes_a_slash_where_nothing_is_written(string prefix, string path, string seen) =>
        AssertSeen(seen, $"{{'prefix':'{prefix}'}}", path, string.Empty, "{'prefix':{}}", "{'prefix':{'defaultPrefix':'ENABLED'}}", "{'hostname':{'defaultTargetHostname':'ENABLED'}}");

    [Theory]
    [InlineData("/chapter/1")]
    [InlineData("/chapter")]
    [InlineData("/chapter1?x=1")]
    public void A_prefix_stays_where_the_rewrite_is_switched_off(string path) => AssertSeen(path, "{'prefix':'/chapter'}", path, Off);

    [Theory]
    [InlineData("/chapter/", "/v/", "/chapter/1", "/v/1")]
    [InlineData("/chapter/", "/v/", "/chapter/", "/v/")]
    [InlineData("/chapter/", "/v/w/", "/chapter/1?x=1", "/v/w/1?x=1")]
    [InlineData("/chapter/", "/", "/chapter/1", "/1")]
    [InlineData("/", "/v/", "/1", "/v/1")]
    public void A_prefix_becomes_another_one(string prefix, string value, string path, string seen) =>
        AssertSeen(seen, $"{{'prefix':'{prefix}'}}", path, $"{{'prefix':{{'value':'{value}'}}}}");

    [Theory]
    [InlineData("{'path':{'exact':'/chapter/1'}}")]
    [InlineData("{'path':{'regex':'/chapter/[0-9]'}}")]
    [InlineData("{'method':'GET'}")]
    [InlineData("{}")]
    public void Without_a_prefix_there_is_nothing_to_rewrite_by_default(string match) => AssertSeen("/chapter/1?x=1", match, "/chapter/1?x=1", string.Empty);

    [Theory]
    [InlineData("{'path':{'exact':'/chapter/1'}}")]
    [InlineData("{'path':{'regex':'/chapter/[0-9]'}}")]
    public void A_whole_path_becomes_another_and_the_query_stays(string match) => AssertSeen("/x?y=1", match, "/chapter/1?y=1", "{'path':{'exact':'/x'}}");

    [Fact]
    public void The_host_becomes_the_name_of_the_virtual_service()
    {
        var mesh = Of(GatewayRoute("g"), Route("a"));

        Assert.Equal("shop.local", mesh.Arrive("http://www.shop.com/").Host);
        Assert.Empty(mesh.Arrive("http://www.shop.com/").Headers);
    }

    [Fact]
    public void With_its_rewrite_off_the_host_stays_and_a_header_leads_to_the_service()
    {
        var answer = Of(GatewayRoute("g", rewrite: "{'hostname':{'defaultTargetHostname':'DISABLED'}}"), Route("a")).Arrive("http://www.shop.com/", "x: 1");

        Assert.Equal("a 100 % via g and a", answer.ToString());
        Assert.Equal("www.shop.com", answer.Host);
        Assert.Equal("shop.local", answer.VirtualService);
        Assert.Equal(["x: 1", "x-app-mesh-virtual-service: shop.local"], answer.Headers.Select(header => header.ToString()));
    }

    [Fact]
    public void The_router_sees_the_rewritten_request()
    {
        // REACH-001: the default rewrite takes away what the router asks for.
        var red = Route("red", "{'prefix':'/red'}");
        var deadEnd = Of(GatewayRoute("g", "{'prefix':'/red'}"), red).Arrive("/red/x");

        Assert.Equal(Verdict.NoRoute, deadEnd.Verdict);
        Assert.Equal("g", deadEnd.GatewayRoute);
        Assert.Equal("/x", deadEnd.Path);
        Assert.Equal("red 100 % via g and red", Of(GatewayRoute("g", "{'prefix':'/red'}", rewrite: Off), red).Arrive("/red/x").ToString());
        Assert.Equal("red 100 % via g and red", Of(GatewayRoute("g", "{'prefix':'/red'}"), Route("red")).Arrive("/red/x").ToString());
    }

    [Fact]
    public void The_router_sees_the_rewritten_host()
    {
        var route = Route("a", "{'prefix':'/','headers':[{'name':':authority','match':{'exact':'shop.local'}}]}");

        Assert.Equal(Verdict.Matched, Of(GatewayRoute("g"), route).Arrive("http://www.shop.com/").Verdict);
        Assert.Equal(Verdict.NoRoute, Of(GatewayRoute("g", rewrite: "{'hostname':{'defaultTargetHostname':'DISABLED'}}"), route).Arrive("http://www.shop.com/").Verdict);
    }

    [Fact]
    public void The_path_of_a_call_is_never_rewritten()
    {
        var mesh = Of(GatewayRoute("g", "{'serviceName':'shop.Ledger'}", type: "grpcRoute"), Route("a", "{'serviceName':'shop.Ledger','methodName':'Book'}", type: "grpcRoute"));
        var answer = MeshSimulator.For(mesh).Gateway("edge").Grpc("www.shop.com", "shop.Ledger", "Book").Resolve();

        Assert.Equal("a 100 % via g and a", answer.ToString());
        Assert.Equal("/shop.Ledger/Book", answer.Path);
        Assert.Equal("shop.local", answer.Host);
    }

    private static void AssertSeen(string seen, string match, string path, params IEnumerable<string> rewrites) =>
        Assert.All(rewrites, rewrite => Assert.Equal(seen, Of(GatewayRoute("g", match, rewrite: rewrite), Route("a")).Arrive(path).Path));
}
