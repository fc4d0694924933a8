using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Rendering;
using Pulumi.AppMeshKit.Rendering.AppMesh;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What waits for what, and what is whose child.</summary>
[Collection(PulumiPrograms.Name)]
public class EdgeTests
{
    private static readonly VersionModel V1 = new("v1", "cart-v1", new("cart-v1", Requests.Node("{}")), Owned: null);

    [Fact]
    public async Task Everything_waits_for_the_mesh()
    {
        var watch = await RenderShopAsync();

        Assert.Empty(await watch.DependenciesAsync("shop"));
        Assert.Equal(["shop"], await watch.DependenciesAsync("cart-v1"));
        Assert.Equal(["shop"], await watch.DependenciesAsync("cart"));
        Assert.Equal(["shop"], await watch.DependenciesAsync("edge"));
    }

    [Fact]
    public async Task A_route_waits_for_its_router_and_its_nodes_even_for_another_components()
    {
        var watch = await RenderShopAsync();

        Assert.Equal(["cart", "cart-v1", "shop"], await watch.DependenciesAsync("to-v1"));
        Assert.Equal(["cart", "cart-v1", "cart-v2", "shop"], await watch.DependenciesAsync("to-both"));
    }

    [Fact]
    public async Task A_virtual_service_waits_for_its_routes()
    {
        var watch = await RenderShopAsync();

        Assert.Equal(["cart", "shop", "to-both", "to-v1"], await watch.DependenciesAsync("cart.shop.local"));
    }

    [Fact]
    public async Task A_virtual_service_of_a_node_waits_for_the_node()
    {
        var watch = await RenderAsync(context => new AppMeshRendering().CreateService(
            new()
            {
                Versions = [V1],
                VirtualServices = [new("cart.shop.local", Requests.Service("""{ "virtualNode": { "virtualNodeName": "cart-v1" } }"""))],
            },
            context));

        Assert.Equal(["cart-v1"], await watch.DependenciesAsync("cart.shop.local"));
    }

    [Fact]
    public async Task A_gateway_route_waits_for_its_gateway_and_its_service()
    {
        var watch = await RenderShopAsync();

        Assert.Equal(["cart.shop.local", "edge", "shop"], await watch.DependenciesAsync("to-cart"));
    }

    [Fact]
    public async Task Everything_is_a_child_of_the_component_and_replaced_in_the_usual_order()
    {
        var watch = await RenderShopAsync();

        string[] ours = ["shop", "cart-v1", "cart", "to-v1", "to-both", "cart.shop.local", "edge", "to-cart"];
        Assert.All(ours, name =>
        {
            var options = Assert.IsType<CustomResourceOptions>(watch.Seen[name].Options);
            Assert.Equal("owner", options.Parent?.GetResourceName());
            Assert.Null(options.DeleteBeforeReplace);
        });
    }

    [Fact]
    public async Task Nothing_waits_for_a_mesh_that_this_program_does_not_create()
    {
        var watch = await RenderAsync(context => new AppMeshRendering().CreateService(new() { Versions = [V1] }, context));

        Assert.Empty(await watch.DependenciesAsync("cart-v1"));
    }

    [Fact]
    public async Task A_component_below_the_mesh_component_does_not_wait_for_itself()
    {
        var registered = await Render.RunAsync(() =>
        {
            var above = new Owner("shop-component");
            var mesh = new AppMeshRendering().CreateMesh(
                new("shop", Requests.Read<Model.MeshRequest>("""{ "meshName": "shop" }""")), Render.Context(owner: above));
            var below = new Owner("cart-component", new() { Parent = above });
            new AppMeshRendering().CreateService(Cart(elsewhere: null), Render.Context(owner: below) with { Mesh = mesh.Mesh });
        });

        Assert.Contains(registered, resource => resource.Name == "cart.shop.local");
    }

    [Fact]
    public async Task The_results_are_the_resources()
    {
        ServiceResources? service = null;
        await RenderAsync(context => service = new AppMeshRendering().CreateService(Cart(elsewhere: null), context));

        Assert.Equal("cart-v1", Assert.Single(service!.Nodes).Value.GetResourceName());
        Assert.Equal("arn:cart-v1", (await Seen.OfAsync<string>(Assert.Single(service.NodeArns).Value)).Value);
        Assert.Equal("cart.shop.local", Assert.Single(service.VirtualServices).GetResourceName());
        Assert.Equal("cart.shop.local", (await Seen.OfAsync<string>(Assert.Single(service.VirtualServiceNames))).Value);
    }

    private static ServiceModel Cart(Resource? elsewhere) => new()
    {
        Versions = [V1, new("v2", "cart-v2", Node: null, elsewhere)],
        Router = new("cart", Requests.Router()),
        Routes =
        [
            new("to-v1", Requests.Route(
                """{ "tcpRoute": { "action": { "weightedTargets": [{ "virtualNode": "cart-v1", "weight": 1 }] } } }""")),
            new("to-both", Requests.Route(
                """
                { "grpcRoute": { "match": {}, "action": { "weightedTargets": [
                  { "virtualNode": "cart-v1", "weight": 1 }, { "virtualNode": "cart-v2", "weight": 1 }] } } }
                """)),
        ],
        VirtualServices = [new("cart.shop.local", Requests.Service("""{ "virtualRouter": { "virtualRouterName": "cart" } }"""))],
    };

    /// <summary>A mesh with a service, one of whose nodes is another component's, and a gateway.</summary>
    private static Task<Watch> RenderShopAsync() => RenderAsync(context =>
    {
        var rendering = new AppMeshRendering();
        var mesh = rendering.CreateMesh(new("shop", Requests.Read<Model.MeshRequest>("""{ "meshName": "shop" }""")), context);
        var inMesh = context with { Mesh = mesh.Mesh };
        var other = new VersionModel("v2", "cart-v2", new("cart-v2", Requests.Node("{}")), Owned: null);
        var another = new Owner("other", new() { Parent = context.Parent });
        var elsewhere = rendering.CreateService(new() { Versions = [other] }, inMesh with { Parent = another });
        var cart = rendering.CreateService(Cart(elsewhere.Nodes["v2"]), inMesh);
        rendering.CreateGateway(
            new()
            {
                Gateway = new("edge", Requests.EmptyGateway),
                Routes = [new(new("to-cart", Requests.GatewayRoute("{}")), cart.VirtualServices)],
            },
            inMesh);
    });

    private static async Task<Watch> RenderAsync(Action<RenderingContext> render)
    {
        var watch = new Watch();
        await Render.RunAsync(() => render(Render.Context(owner: new Owner("owner", watch.Options))));
        return watch;
    }
}
