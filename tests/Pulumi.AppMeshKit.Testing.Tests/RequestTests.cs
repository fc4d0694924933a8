using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>What holds, and what a test reads where it does not.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class RequestTests
{
    [Fact]
    public async Task What_holds_can_be_chained()
    {
        var mesh = await Shop.TestAsync();

        mesh.Gateway("edge").Get("/cart/items?page=2")
            .ShouldMatch(route: "all", gatewayRoute: "cart")
            .ShouldReach("cart-v1").ShouldReach("cart-v1", share: 0.9).ShouldReach("cart-v2", 0.1).ShouldNotReach("cart-v3")
            .ShouldHavePath("/items?page=2").ShouldHaveHost("cart.shop.local")
            .ShouldHaveTimeout(TimeSpan.FromSeconds(15)).ShouldHaveMaxAttempts(3)
            .ShouldEndIn(Verdict.Matched)
            .Header("X-User", "qa").ShouldReachOnly("cart-v2").ShouldHaveTimeout(TimeSpan.FromSeconds(5), setBy: "route");
        mesh.Gateway("edge").Post("/").ShouldEndIn(Verdict.NoRoute).ShouldNotReach("cart-v1");
        mesh.Node("job").Get("http://cart.shop.local/x").ShouldReach("cart-v2");
        mesh.Node("job").Get("http://ledger.shop.local/x").ShouldEndIn(Verdict.NoBackend);
        mesh.Service("ledger.shop.local").Send("PUT", "/x").ShouldReachOnly("ledger");
    }

    [Fact]
    public async Task A_failure_says_what_was_expected_what_is_and_why()
    {
        var mesh = await Shop.TestAsync();

        Assert.Equal(
            """
            Expected that "cart-v2" gets 20 % of such requests, but it gets 10 %.

            GET /cart/items from gateway edge
              gateway edge
                → cart    priority 0, path length 6   takes it
                  ledger  priority 10, path length 7  no: path "/cart/items" does not start with "/ledger"
                to virtual service cart.shop.local, path /items, host cart.shop.local
              router cart
                  testers  priority 0, path length 1   no: header x-user is missing
                → all      priority 10, path length 1  takes it
              answer: cart-v1 90 %, cart-v2 10 % via cart and all
                cart-v1 90 %: timeout 15 s (default), idle 300 s (default), plain text
                cart-v2 10 %: timeout 15 s (default), idle 300 s (default), plain text
              retries: 3 attempts × 5 s (route); 15 s at the most
            """.ReplaceLineEndings("\n"),
            Shop.Refusal(() => mesh.Gateway("edge").Get("/cart/items").ShouldReach("cart-v2", share: 0.2)));
    }

    [Theory]
    [InlineData("reach", "Expected that \"cart-v3\" is reached, but such requests go to cart-v1 90 %, cart-v2 10 % via all.")]
    [InlineData("only", "Expected that \"cart-v1\" gets 100 % of such requests, but it gets 90 %.")]
    [InlineData("not", "Expected that \"cart-v2\" is not reached, but it gets 10 % of such requests.")]
    [InlineData("typo", "There is no virtual node \"cart-v22\" in mesh \"shop\". The virtual nodes are \"cart-v1\", \"cart-v2\", \"cart-v3\", \"job\", \"ledger\".")]
    [InlineData("route", "Expected route \"testers\", but \"all\" takes the request.")]
    [InlineData("gateway", "Expected gateway route \"cart\", but no gateway route is involved.")]
    [InlineData("path", "Expected path \"/y\", but it is \"/x\".")]
    [InlineData("host", "Expected host \"y\", but it is \"cart.shop.local\".")]
    [InlineData("timeout", "Expected a timeout of 15 s (listener), but it is 15 s (default).")]
    [InlineData("no timeout", "Expected no timeout, but it is 15 s (default).")]
    [InlineData("attempts", "Expected 1 attempt at the most, but there can be 3 attempts × 5 s (route).")]
    [InlineData("verdict", "Expected verdict NoRoute, but it is Matched: cart-v1 90 %, cart-v2 10 % via all.")]
    [InlineData("several", "Expected route \"testers\", but \"all\" takes the request.\nExpected no other target, but \"cart-v2\" gets 10 % of such requests.\nExpected path \"/y\", but it is \"/x\".")]
    public async Task Each_assertion_has_its_sentence(string assertion, string sentence)
    {
        var request = (await Shop.TestAsync()).Service("cart.shop.local").Get("/x");

        var message = Shop.Refusal(() => _ = assertion switch
        {
            "reach" => request.ShouldReach("cart-v3"),
            "only" => request.ShouldReachOnly("cart-v1"),
            "not" => request.ShouldNotReach("cart-v2"),
            "typo" => request.ShouldNotReach("cart-v22"),
            "route" => request.ShouldMatch(route: "testers"),
            "gateway" => request.ShouldMatch(gatewayRoute: "cart"),
            "path" => request.ShouldHavePath("/y"),
            "host" => request.ShouldHaveHost("y"),
            "timeout" => request.ShouldHaveTimeout(TimeSpan.FromSeconds(15), setBy: "listener"),
            "no timeout" => request.ShouldHaveTimeout(Timeout.InfiniteTimeSpan),
            "attempts" => request.ShouldHaveMaxAttempts(1),
            "verdict" => request.ShouldEndIn(Verdict.NoRoute),
            _ => request.Should(new() { Route = "testers", Targets = new Dictionary<string, decimal> { ["cart-v1"] = 0.9m }, Path = "/y" }),
        });

        Assert.StartsWith(sentence + "\n\nGET cart.shop.local/x from any caller\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_does_not_arrive_says_so_first()
    {
        var mesh = await Shop.TestAsync();

        var message = Shop.Refusal(() => mesh.Gateway("edge").Get("/x").ShouldHavePath("/"));

        Assert.StartsWith("Expected the request to arrive, but it ends in NoRoute: no route (404).\n\nGET /x from gateway edge\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_can_say_proves_nothing()
    {
        var model = (await Shop.TestAsync()).Model;
        var mesh = MeshTest.Of(MeshModel.Of([.. model.Requests.Select(WithoutPriority)]));

        var message = Shop.Refusal(() => mesh.Service("cart.shop.local").Get("/x").Header("x-user", "qa").ShouldNotReach("cart-v3"));

        Assert.StartsWith("Expected the request to arrive, but it ends in Ambiguous: ambiguous (all or testers).", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sender_that_is_not_there_says_who_is()
    {
        var mesh = await Shop.TestAsync();

        Assert.Equal("There is no virtual gateway \"egde\" in mesh \"shop\". The virtual gateways are \"edge\".", Shop.Refusal(() => mesh.Gateway("egde")));
        Assert.Equal("There is no virtual service \"cart\" in mesh \"shop\". The virtual services are \"cart.shop.local\", \"ledger.shop.local\".", Shop.Refusal(() => mesh.Service("cart")));
    }

    [Fact]
    public async Task Wrong_calls_are_told_apart_from_failures()
    {
        var request = (await Shop.TestAsync()).Service("cart.shop.local").Get("/");

        Assert.Throws<ArgumentOutOfRangeException>(() => request.ShouldReach("cart-v1", share: 90));
        Assert.Throws<ArgumentException>(() => request.ShouldMatch());
    }

    private static ApiRequest WithoutPriority(ApiRequest request) =>
        request is RouteRequest { Spec: { } spec } route ? route with { Spec = spec with { Priority = null } } : request;
}
