using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Routes that are added to a gateway of somebody else.</summary>
[Collection(PulumiPrograms.Name)]
public class GatewayRoutesTests
{
    private const string Owner = "123456789012";

    [Fact]
    public async Task They_name_the_gateway_and_do_not_make_it()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new ExistingMesh("shop", Owner);
            Added(new ExistingGateway(mesh, "edge"), new HttpGatewayRoute
            {
                Match = HttpGatewayMatch.Prefix("/cart/"),
                Service = Services.One(mesh, "cart"),
            });
        });

        var request = Assert.IsType<GatewayRouteRequest>(run.Requests["GatewayRoute cart-entry"]);
        Assert.Equal(
            ("cart-entry", "edge", "shop", Owner),
            (request.Name?.ToString(), request.VirtualGatewayName?.ToString(), request.MeshName?.ToString(), request.MeshOwner?.ToString()));
        run.Is("GatewayRoute cart-entry", """
            { "httpRoute": {
                "match": { "prefix": "/cart/" },
                "action": {
                  "target": { "virtualService": { "virtualServiceName": "cart.shop.local" } },
                  "rewrite": { "prefix": { "defaultPrefix": "DISABLED" } } } } }
            """);
        Assert.DoesNotContain(run.Registered, id => id.StartsWith("VirtualGateway", StringComparison.Ordinal));
        Assert.Equal(["VirtualService cart"], await run.DependenciesAsync("GatewayRoute cart-entry"));
        Assert.Equal("GatewayRoutes component cart-entry", run.Parent("GatewayRoute cart-entry"));
    }

    [Fact]
    public async Task A_gateway_of_this_program_is_waited_for()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var edge = new Gateway("edge", new() { Mesh = mesh, Listener = GatewayListener.Http2(8443) });
            Added(edge, new HttpGatewayRoute { Service = Services.One(mesh, "cart") });
        });

        Assert.Equal(["Mesh shop", "VirtualGateway edge", "VirtualService cart"], await run.DependenciesAsync("GatewayRoute cart-entry"));
        Assert.Equal("edge", Assert.IsType<GatewayRouteRequest>(run.Requests["GatewayRoute cart-entry"]).VirtualGatewayName?.ToString());
        run.Is("GatewayRoute cart-entry", "spec.http2Route.match", """{ "prefix": "/" }""");
    }

    [Fact]
    public async Task Several_have_names_and_are_not_numbered()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new ExistingMesh("shop");
            var cart = new ExistingService(mesh, "cart.shop.local");
            Added(
                new ExistingGateway(mesh, "edge", GatewayListener.Http(80), GatewayListener.Http2(81)),
                new HttpGatewayRoute { Name = "old", Service = cart, Match = HttpGatewayMatch.Prefix("/old/") with { Port = 80 } },
                new HttpGatewayRoute { Name = "new", Service = cart, Priority = 7, Match = HttpGatewayMatch.Prefix("/new/") with { Port = 81 } });
        });

        run.Is("GatewayRoute cart-entry/old", "spec.priority", "null");
        run.Is("GatewayRoute cart-entry/new", "spec.priority", "7");
        run.Is("GatewayRoute cart-entry/new", "spec.http2Route.match", """{ "port": 81, "prefix": "/new/" }""");
        Assert.Equal("old", run.Requests["GatewayRoute cart-entry/old"].Name?.ToString());
    }

    [Fact]
    public async Task They_are_judged_like_any_route()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() =>
        {
            var (shop, bank) = (new ExistingMesh("shop", "1234"), new ExistingMesh("bank"));
            message = Assert.Throws<ResourceException>(() => Added(
                new ExistingGateway(shop, "edge"),
                new HttpGatewayRoute { Match = HttpGatewayMatch.Prefix("cart"), Service = new ExistingService(bank, "cart.shop.local") },
                new HttpGatewayRoute { Name = "b", Service = new ExistingService(shop, "cart.shop.local") })).Message;
        });

        Assert.StartsWith("GatewayRoutes \"cart-entry\" has 4 problems:\n", message, StringComparison.Ordinal);
        Assert.Contains("\n  GEN-002  Gateway: \"1234\" must be an AWS account id", message, StringComparison.Ordinal);
        Assert.Contains("\n  GEN-010  Routes[0].Name: the gateway route has no name", message, StringComparison.Ordinal);
        Assert.Contains("\n  GR-005   Routes[0].Match.Path: ", message, StringComparison.Ordinal);
        Assert.Contains("\n  REF-005  Routes[0].Service: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_gateway_has_already_is_refused()
    {
        await Services.RunAsync(mesh =>
        {
            var cart = Services.One(mesh, "cart");
            var edge = new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Name = "cart-entry", Service = cart } } });

            Assert.Contains("REF-006", Assert.Throws<ResourceException>(() => Added(edge, new HttpGatewayRoute { Service = cart })).Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_preview_draws_them_at_their_gateway()
    {
        var preview = await OfflinePreview.RunAsync(() =>
        {
            var mesh = new ExistingMesh("shop");
            Added(new ExistingGateway(mesh, "edge"), new HttpGatewayRoute { Match = HttpGatewayMatch.Prefix("/cart/"), Service = new ExistingService(mesh, "cart.shop.local") });
        });

        Assert.True(preview.IsClean);
        Assert.Contains("  appmeshkit:index:GatewayRoutes  cart-entry\n  └─ aws:appmesh:GatewayRoute     cart-entry  /cart/ → cart.shop.local, path kept", preview.ToText(), StringComparison.Ordinal);
        Assert.Contains("\ngateway edge  (made elsewhere)\n  /cart/  → cart.shop.local (made elsewhere)  path kept\n", preview.ToText(), StringComparison.Ordinal);
        Assert.Contains("gateway edge<br/>made elsewhere", preview.ToMarkdown(), StringComparison.Ordinal);
    }

    private static GatewayRoutes Added(IVirtualGateway gateway, params GatewayRoute[] routes) => new("cart-entry", new() { Gateway = gateway, Routes = routes });
}
