using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>A gateway takes one virtual host first: exact, then the longest suffix, then any.</summary>
public sealed class HostTests
{
    [Theory]
    [InlineData("www.shop.com", "exact")]
    [InlineData("WWW.Shop.com", "exact")]
    [InlineData("a.shop.com", "shop")]
    [InlineData("a.www.shop.com", "shop")]
    [InlineData("a.eu.shop.com", "eu")]
    [InlineData("eu.shop.com", "shop")]
    public void The_most_specific_host_decides_before_any_priority(string host, string route)
    {
        var mesh = Of(
            GatewayRoute("exact", Host("'exact':'www.shop.com'"), 9),
            GatewayRoute("eu", Host("'suffix':'.eu.shop.com'"), 5),
            GatewayRoute("shop", Host("'suffix':'.shop.com'"), 1),
            Route("a"));

        Assert.Equal(route, mesh.Arrive($"http://{host}/").GatewayRoute);
    }

    [Theory]
    [InlineData("http://shop.com/")]
    [InlineData("http://www.other.com/")]
    [InlineData("http://notshop.com/")]
    [InlineData("http://.shop.com/")]
    [InlineData("/")]
    public void A_host_that_no_route_is_for_has_no_virtual_host(string address)
    {
        var answer = Of(GatewayRoute("g", Host("'suffix':'.shop.com'")), Route("a")).Arrive(address);

        Assert.Equal(Verdict.NoVirtualHost, answer.Verdict);
        Assert.Equal("no route for this host (404)", answer.ToString());
    }

    [Fact]
    public void A_request_that_no_gateway_route_takes_ends_in_404_unless_they_are_elsewhere()
    {
        var elsewhere = MeshModel.Of([Gateway()]);

        Assert.Equal("No gateway route of \"edge\" takes it: it ends in 404.", Of(Route("a")).Arrive("/").Reason);
        Assert.Equal("The gateway routes of \"edge\" are not all here.", elsewhere.Arrive("/").Reason);
        Assert.Equal("No gateway route of \"edge\" takes it: it ends in 404.", elsewhere.With([GatewayRoute("g", "{'prefix':'/cart'}")]).Arrive("/").Reason);
    }

    [Fact]
    public void A_virtual_host_never_falls_back_to_a_less_specific_one()
    {
        var mesh = Of(GatewayRoute("cart", Host("'exact':'www.shop.com'", "/cart")), GatewayRoute("all", Host("'suffix':'.shop.com'")), Route("a"));

        Assert.Equal("cart", mesh.Arrive("http://www.shop.com/cart").GatewayRoute);
        Assert.Equal(Verdict.NoRoute, mesh.Arrive("http://www.shop.com/x").Verdict);
        Assert.Equal("all", mesh.Arrive("http://img.shop.com/x").GatewayRoute);
    }

    [Fact]
    public void Other_hosts_take_the_routes_without_a_host()
    {
        var mesh = Of(GatewayRoute("www", Host("'exact':'www.shop.com'")), GatewayRoute("any"), Route("a"));

        Assert.Equal("any", mesh.Arrive("http://img.shop.com/").GatewayRoute);
        Assert.Equal("any", mesh.Arrive("/").GatewayRoute);
    }

    [Fact]
    public void Whether_routes_without_a_host_belong_to_a_virtual_host_is_open_and_said()
    {
        var answer = Of(GatewayRoute("cart", Host("'exact':'www.shop.com'", "/cart")), GatewayRoute("any"), Route("a")).Arrive("http://www.shop.com/x");

        Assert.Equal(Verdict.Ambiguous, answer.Verdict);
        Assert.Equal(["any"], answer.Ties);
        Assert.Equal("Envoy takes one virtual host first, and nothing says whether routes without a host name belong to it (ORD-004): read one way it is 404, read the other way \"any\".", answer.Reason);
    }

    [Fact]
    public void Both_readings_are_named_where_they_differ()
    {
        var mesh = Of(GatewayRoute("www", Host("'exact':'www.shop.com'"), 5), GatewayRoute("beta", "{'prefix':'/beta'}", 1, "{'prefix':{'defaultPrefix':'DISABLED'}}"), Route("a"));

        Assert.Equal(["beta", "www"], mesh.Arrive("http://www.shop.com/beta").Ties);
        Assert.Equal("www", mesh.Arrive("http://www.shop.com/x").GatewayRoute);
    }

    [Fact]
    public void Readings_that_lead_to_the_same_place_do_not_differ()
    {
        var mesh = Of(GatewayRoute("www", Host("'exact':'www.shop.com'"), 5), GatewayRoute("any", priority: 1), Route("a"));

        Assert.Equal("www", mesh.Arrive("http://www.shop.com/").GatewayRoute);
    }

    [Fact]
    public void Hosts_of_calls_are_chosen_alike()
    {
        var mesh = Of(
            GatewayRoute("exact", "{'hostname':{'exact':'rpc.shop.com'}}", type: "grpcRoute"),
            GatewayRoute("suffix", "{'hostname':{'suffix':'.shop.com'}}", type: "grpcRoute"),
            Route("a"));
        var gateway = MeshSimulator.For(mesh).Gateway("edge");

        Assert.Equal("exact", gateway.Grpc("rpc.shop.com", "a", "b").Resolve().GatewayRoute);
        Assert.Equal("suffix", gateway.Grpc("x.shop.com", "a", "b").Resolve().GatewayRoute);
    }

    private static string Host(string match, string prefix = "/") => $"{{'prefix':'{prefix}','hostname':{{{match}}}}}";
}
