namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>A shop: a gateway, a cart with a canary and a route for testers, a ledger without router, a job that calls the cart.</summary>
internal static class Shop
{
    internal static void Create()
    {
        var mesh = new Mesh("shop", new() { Suppressions = { new("EOL-001", reason: "a test") } });
        var cart = new ServiceWithRouter("cart", new()
        {
            Mesh = mesh,
            ServiceName = "cart.shop.local",
            Listener = Listener.Http(8080),
            Versions =
            {
                ["v1"] = ServiceVersion.Dns("cart-v1.shop.local"),
                ["v2"] = ServiceVersion.Dns("cart-v2.shop.local"),
                ["v3"] = ServiceVersion.Dns("cart-v3.shop.local"),
            },
            Routes =
            {
                new HttpRoute
                {
                    Name = "testers",
                    Match = HttpMatch.Prefix("/") with { Headers = [HeaderMatch.Exact("x-user", "qa")] },
                    Weights = new() { ["v2"] = 1 },
                    Timeout = TimeSpan.FromSeconds(5),
                },
                new HttpRoute { Name = "all", Weights = new() { ["v1"] = 90, ["v2"] = 10, ["v3"] = 0 } },
            },
        });
        var ledger = new ServiceWithNode("ledger", new()
        {
            Mesh = mesh,
            ServiceName = "ledger.shop.local",
            Listener = Listener.Http(9000),
            Discovery = ServiceDiscovery.Dns("ledger.shop.local"),
        });

        _ = new MeshClient("job", new() { Mesh = mesh, Backends = { cart } });
        _ = new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(8443),
            Routes =
            {
                new HttpGatewayRoute { Name = "cart", Match = HttpGatewayMatch.Prefix("/cart/"), Service = cart, Rewrite = PathRewrite.Strip },
                new HttpGatewayRoute { Name = "ledger", Match = HttpGatewayMatch.Prefix("/ledger"), Service = ledger },
            },
        });
    }

    internal static Task<MeshTest> TestAsync() => MeshTest.RunAsync(Create);

    internal static string Refusal(Action assertion) => Assert.Throws<MeshAssertionException>(assertion).Message;
}
