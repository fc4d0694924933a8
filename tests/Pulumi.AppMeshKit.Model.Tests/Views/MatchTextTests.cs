namespace Pulumi.AppMeshKit.Model.Tests.Views;

public sealed class MatchTextTests
{
    [Fact]
    public void Http_matches_read_like_requests()
    {
        Assert.Equal("/cart", MatchText.Of(new HttpRouteMatch { Prefix = "/cart" }));
        Assert.Equal("GET /cart (exact)", MatchText.Of(new HttpRouteMatch { Method = "GET", Path = new() { Exact = "/cart" } }));
        Assert.Equal("/c.* (regex), https, port 8080", MatchText.Of(new HttpRouteMatch { Path = new() { Regex = "/c.*" }, Scheme = "https", Port = 8080 }));
        Assert.Equal("POST", MatchText.Of(new HttpRouteMatch { Method = "POST" }));
        Assert.Equal("every request", MatchText.Of(new HttpRouteMatch()));
        Assert.Equal("every request", MatchText.Of((HttpRouteMatch?)null));
        Assert.Equal("/, ?branch=v2, ?debug", MatchText.Of(new HttpRouteMatch
        {
            Prefix = "/",
            QueryParameters = [new() { Name = "branch", Match = new() { Exact = "v2" } }, new() { Name = "debug" }],
        }));
    }

    [Fact]
    public void Header_matches_say_how_they_compare()
    {
        Assert.Equal("x = qa", Header(new() { Exact = "qa" }));
        Assert.Equal("x starts with q", Header(new() { Prefix = "q" }));
        Assert.Equal("x ends with a", Header(new() { Suffix = "a" }));
        Assert.Equal("x ~ ^q", Header(new() { Regex = "^q" }));
        Assert.Equal("x from 1 to 9", Header(new() { Range = new() { Start = 1, End = 10 } }));
        Assert.Equal("x present", Header(null));
        Assert.Equal("not x = qa", Header(new() { Exact = "qa" }, invert: true));
    }

    [Fact]
    public void Gateway_matches_start_with_the_host()
    {
        Assert.Equal("shop.com/cart", MatchText.Of(new HttpGatewayRouteMatch { Hostname = new() { Exact = "shop.com" }, Prefix = "/cart" }));
        Assert.Equal("*.shop.com", MatchText.Of(new HttpGatewayRouteMatch { Hostname = new() { Suffix = ".shop.com" } }));
        Assert.Equal("shop.Orders, host *.shop.com", MatchText.Of(new GrpcGatewayRouteMatch { ServiceName = "shop.Orders", Hostname = new() { Suffix = ".shop.com" } }));
    }

    [Fact]
    public void Calls_and_connections_have_their_own_words()
    {
        Assert.Equal("shop.Orders/Get", MatchText.Of(new GrpcRouteMatch { ServiceName = "shop.Orders", MethodName = "Get" }));
        Assert.Equal("every call", MatchText.Of(new GrpcRouteMatch()));
        Assert.Equal("every connection", MatchText.Of((TcpRouteMatch?)null));
        Assert.Equal("port 9000", MatchText.Of(new TcpRouteMatch { Port = 9000 }));
    }

    private static string Header(HeaderMatchMethod? match, bool? invert = null) =>
        MatchText.Of(new HttpRouteMatch { Headers = [new() { Name = "x", Match = match, Invert = invert is { } value ? Value<bool>.Known(value) : null }] });
}
