namespace Pulumi.AppMeshKit.Tests;

/// <summary>Definitions and components of one mesh name each other, and wait for what they name.</summary>
[Collection(PulumiPrograms.Name)]
public class DefinitionNeighbourTests
{
    private const string RouteToGreen = """
        {
          "meshName": "shop",
          "virtualRouterName": "colors",
          "routeName": "green",
          "spec": { "priority": 1, "httpRoute": { "match": { "prefix": "/green/" }, "action": { "weightedTargets": [{ "virtualNode": "colors-green", "weight": 1 }] } } }
        }
        """;

    private const string GatewayRouteToColors = """
        {
          "meshName": "shop",
          "virtualGatewayName": "edge",
          "gatewayRouteName": "colors",
          "spec": { "httpRoute": { "match": { "prefix": "/" }, "action": { "target": { "virtualService": { "virtualServiceName": "colors.shop.local" } } } } }
        }
        """;

    private const string ServiceOfNode = """
        { "meshName": "shop", "virtualServiceName": "green.shop.local", "spec": { "provider": { "virtualNode": { "virtualNodeName": "colors-green" } } } }
        """;

    [Fact]
    public async Task A_defined_route_waits_for_the_router_and_the_node_of_a_component()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = Colors();
            _ = new MeshDefinition("part", new() { Mesh = mesh, Definitions = { RouteToGreen, ServiceOfNode } });
        });

        Assert.Equal(["Mesh shop", "VirtualNode colors-green", "VirtualRouter colors"], await run.DependenciesAsync("Route part/colors/green"));
        Assert.Equal(["Mesh shop", "VirtualNode colors-green"], await run.DependenciesAsync("VirtualService part/green.shop.local"));
    }

    [Fact]
    public async Task A_defined_gateway_route_waits_for_the_gateway_and_the_service_of_components()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = Colors();
            _ = new Gateway("edge", new() { Mesh = mesh, Listener = GatewayListener.Http(8080) });
            _ = new MeshDefinition("part", new() { Mesh = mesh, Definitions = { GatewayRouteToColors } });
        });

        Assert.Equal(["Mesh shop", "VirtualGateway edge", "VirtualService colors"], await run.DependenciesAsync("GatewayRoute part/edge/colors"));
    }

    [Fact]
    public async Task Two_parts_of_one_mesh_wait_for_each_other()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var nodes = new MeshDefinition("nodes", new() { Definitions = { ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router } });
            _ = new MeshDefinition("routes", new() { Mesh = nodes, Definitions = { ShopFiles.Route, ShopFiles.Service } });
        });

        Assert.Equal(["Mesh nodes/shop", "VirtualNode nodes/blue", "VirtualRouter nodes/colors"], await run.DependenciesAsync("Route routes/colors/all"));
        Assert.Equal(["Mesh nodes/shop", "Route routes/colors/all", "VirtualRouter nodes/colors"], await run.DependenciesAsync("VirtualService routes/colors.shop.local"));
    }

    [Fact]
    public async Task A_component_routes_to_a_defined_node_and_waits_for_it()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var shop = new MeshDefinition("shop", new() { Definitions = { ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service } });
            _ = new ServiceWithRouter("paint", new()
            {
                Mesh = shop,
                ServiceName = "paint.shop.local",
                Versions = { ["blue"] = shop.VirtualNodes["blue"] },
            });
        });

        Assert.Contains("VirtualNode shop/blue", await run.DependenciesAsync("Route paint"));
        run.Is("Route paint", "spec.httpRoute.action.weightedTargets", """[{ "virtualNode": "blue", "weight": 100 }]""");
        run.Is("VirtualRouter paint", "spec.listeners[0].portMapping.port", "8080");
        Assert.DoesNotContain("VirtualNode paint-blue", run.Requests.Keys);
    }

    [Fact]
    public async Task A_node_that_is_named_as_an_existing_one_is_waited_for_where_the_program_has_it()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var shop = new MeshDefinition("shop", new() { Definitions = { ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service } });
            _ = new ServiceWithRouter("paint", new()
            {
                Mesh = shop,
                ServiceName = "paint.shop.local",
                Listener = Listener.Http(8080),
                Versions = { ["blue"] = ServiceVersion.Existing("blue") },
            });
        });

        Assert.Contains("VirtualNode shop/blue", await run.DependenciesAsync("Route paint"));
    }

    [Fact]
    public async Task A_node_of_another_mesh_is_refused()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() =>
        {
            var shop = new MeshDefinition("shop", new() { Definitions = { ShopFiles.Mesh, ShopFiles.Node } });
            message = Assert.Throws<ResourceException>(() => new ServiceWithRouter("paint", new()
            {
                Mesh = new Mesh("shed"),
                ServiceName = "paint.shed.local",
                Versions = { ["blue"] = shop.VirtualNodes["blue"] },
            })).Message;
        });

        Assert.Contains("REF-005", message, StringComparison.Ordinal);
    }

    private static Mesh Colors()
    {
        var mesh = new Mesh("shop");
        _ = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listener = Listener.Http(8080),
            Versions = { ["green"] = ServiceVersion.Dns("green.shop.local") },
        });
        return mesh;
    }
}
