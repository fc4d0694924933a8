using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Priority first, then the length of the path; nothing else puts one route before another.</summary>
public sealed class OrderTests
{
    private const string Branch = "{'prefix':'/','headers':[{'name':'branch','match':{'exact':'v2'}}]}";

    [Fact]
    public void A_large_priority_comes_late()
    {
        // aws-app-mesh-roadmap#167: users took 100 for "more important".
        var mesh = Of(Route("v2", Branch, 100), Route("all", priority: 1));

        Assert.Equal("all 100 % via all", mesh.Get("/", "branch: v2").ToString());
        Assert.Equal("all 100 % via all", mesh.Get("/").ToString());
    }

    [Fact]
    public void With_the_priorities_swapped_the_special_route_takes_its_requests()
    {
        var mesh = Of(Route("v2", Branch, 1), Route("all", priority: 100));

        Assert.Equal("v2 100 % via v2", mesh.Get("/", "branch: v2").ToString());
        Assert.Equal("all 100 % via all", mesh.Get("/").ToString());
    }

    [Fact]
    public void Two_routes_together_leave_nothing_to_a_third()
    {
        var mesh = Of(Route("lo", Range(0, 50), 1), Route("hi", Range(50, 100), 2), Route("mid", Range(25, 75), 3));

        for (var number = -1; number <= 100; number++)
        {
            string? expected = number is < 0 or >= 100 ? null : number < 50 ? "lo" : "hi";
            Assert.Equal(expected, mesh.Get("/", $"n: {number}").Route);
        }
    }

    [Theory]
    [InlineData("/api", "/apix", "first")]
    [InlineData("/api", "/api", "first")]
    [InlineData("/api", "/api/x", "first")]
    [InlineData("/api", "/API", "second")]
    [InlineData("/api/", "/api/x", "first")]
    [InlineData("/api/", "/apix", "second")]
    [InlineData("/api/", "/api", "second")]
    public void A_prefix_is_a_string_and_takes_siblings_too(string prefix, string path, string route) =>
        Assert.Equal(route, Of(Route("first", $"{{'prefix':'{prefix}'}}", 1), Route("second", priority: 2)).Get(path).Route);

    [Fact]
    public void At_a_gateway_the_longer_prefix_comes_first()
    {
        var mesh = Of(GatewayRoute("all"), GatewayRoute("chapter", "{'prefix':'/chapter'}"), Route("a"));

        Assert.Equal("chapter", mesh.Arrive("/chapter/").GatewayRoute);
        Assert.Equal("all", mesh.Arrive("/verse").GatewayRoute);
    }

    [Fact]
    public void Priority_beats_length()
    {
        var mesh = Of(Route("all", priority: 1), Route("cart", "{'prefix':'/cart'}", 2));

        Assert.Equal("all", mesh.Get("/cart").Route);
        Assert.Equal("all", mesh.Get("/cart/items").Route);
    }

    [Fact]
    public void Priority_0_is_the_first_and_none_the_last()
    {
        var mesh = Of(Route("none", "{'prefix':'/cart/items'}"), Route("last", "{'prefix':'/cart'}", 1000), Route("zero", priority: 0));

        Assert.Equal("zero", mesh.Get("/cart/items").Route);
        Assert.Equal("last", Of(Route("none", "{'prefix':'/cart/items'}"), Route("last", priority: 1000)).Get("/cart/items").Route);
    }

    [Fact]
    public void Of_equal_priority_the_longer_path_comes_first()
    {
        var mesh = Of(Route("a", "{'prefix':'/c'}", 7), Route("b", "{'path':{'exact':'/cart/x'}}", 7), Route("c", "{'prefix':'/cart'}", 7));

        Assert.Equal("b", mesh.Get("/cart/x").Route);
        Assert.Equal("c", mesh.Get("/cart/y").Route);
        Assert.Equal("a", mesh.Get("/c").Route);
        Assert.Equal(Verdict.NoRoute, mesh.Get("/x").Verdict);
    }

    [Fact]
    public void No_route_at_all_is_404() => Assert.Equal("no route (404)", Of().Get("/").ToString());

    private static string Range(int start, int end) => $"{{'prefix':'/','headers':[{{'name':'n','match':{{'range':{{'start':{start},'end':{end}}}}}}}]}}";
}
