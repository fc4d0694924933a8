namespace Pulumi.AppMeshKit.Tests;

/// <summary>Physical names as they were given, logical names that a stack has once.</summary>
[Collection(PulumiPrograms.Name)]
public class NameTests
{
    [Fact]
    public async Task A_logical_name_is_the_physical_one_unless_that_was_given()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var colors = Services.Colors(mesh);
            new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local") });
            new MeshClient("job", new() { Mesh = mesh, Backends = { colors } });
            new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = colors } } });
        });

        Assert.Equal(
            [
                "GatewayRoute edge = edge",
                "Mesh shop = shop",
                "Route colors = colors",
                "VirtualGateway edge = edge",
                "VirtualNode cache = cache",
                "VirtualNode colors-v1 = colors-v1",
                "VirtualNode job = job",
                "VirtualRouter colors = colors",
                "VirtualService cache = cache.shop.local",
                "VirtualService colors = colors.shop.local",
            ],
            Names(run));
    }

    [Fact]
    public async Task A_route_of_one_service_never_bears_the_Pulumi_name_of_anothers()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop");
            new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") }, Routes = { new HttpRoute { Name = "admin" } } });
            new ServiceWithRouter("colors-admin", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("admin.shop.local") } });
        });

        Assert.Equal(["Route colors-admin = colors-admin", "Route colors/admin = admin"], Names(run).Where(name => name.StartsWith("Route", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_resource_can_be_given_a_name()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("mesh", new() { Name = "shop" });
            var colors = new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.example.com",
                RouterName = "colors-router",
                Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") with { Name = "colors-node" } },
                Routes = { new HttpRoute { Name = "everything" } },
            });
            new ServiceWithNode("cache", new() { Mesh = mesh, NodeName = "cache-node", ServiceName = "c.example.com", Discovery = ServiceDiscovery.Dns("cache.shop.local") });
            new MeshClient("job", new() { Mesh = mesh, NodeName = "job-node", Backends = { colors } });
            new Gateway("edge", new() { Mesh = mesh, Name = "edge-gateway", Routes = { new HttpGatewayRoute { Name = "to-colors", Service = colors } } });
        });

        Assert.Equal(
            [
                "GatewayRoute edge/to-colors = to-colors",
                "Mesh mesh = shop",
                "Route colors/everything = everything",
                "VirtualGateway edge = edge-gateway",
                "VirtualNode cache = cache-node",
                "VirtualNode colors-v1 = colors-node",
                "VirtualNode job = job-node",
                "VirtualRouter colors = colors-router",
                "VirtualService cache = c.example.com",
                "VirtualService colors = colors.example.com",
            ],
            Names(run));
        run.Is("Route colors/everything", "virtualRouterName", "\"colors-router\"");
        run.Is("Route colors/everything", "spec.httpRoute.action.weightedTargets[0].virtualNode", "\"colors-node\"");
        run.Is("VirtualService colors", "spec.provider.virtualRouter.virtualRouterName", "\"colors-router\"");
        run.Is("VirtualService cache", "spec.provider.virtualNode.virtualNodeName", "\"cache-node\"");
        run.Is("GatewayRoute edge/to-colors", "virtualGatewayName", "\"edge-gateway\"");
        Assert.All(run.Requests.Values.Where(request => request.Kind != "Mesh"), request => Assert.Equal("shop", request.MeshName?.ToString()));
    }

    [Fact]
    public async Task A_second_route_leaves_the_first_as_it_was_when_that_takes_the_components_name()
    {
        var before = await Services.RunAsync(mesh => Services.Colors(mesh, new HttpRoute()));
        var after = await Services.RunAsync(mesh => Services.Colors(
            mesh,
            new HttpRoute { Name = "api", Match = HttpMatch.Prefix("/api/") },
            new HttpRoute { Name = "colors" }));

        Assert.Equal(Names(before).Append("Route colors/api = api").Order(StringComparer.Ordinal), Names(after));
    }

    [Fact]
    public async Task Two_services_may_have_routes_of_the_same_name()
    {
        var run = await Services.RunAsync(mesh =>
        {
            foreach (var name in new[] { "cart", "pay" })
            {
                new ServiceWithRouter(name, new()
                {
                    Mesh = mesh,
                    Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
                    Routes = { new HttpRoute { Name = "all" } },
                });
            }
        });

        Assert.Equal(["Route cart/all = all", "Route pay/all = all"], Names(run).Where(name => name.StartsWith("Route", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_name_of_a_service_is_what_all_its_versions_are_found_by()
    {
        var run = await Services.RunAsync(mesh =>
        {
            new ServiceWithRouter("dns", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("dns.shop.local") } });
            new ServiceWithRouter("map", new()
            {
                Mesh = mesh,
                Versions =
                {
                    ["v1"] = ServiceVersion.CloudMap("shop.local", "map", new() { ["version"] = "1" }),
                    ["v2"] = ServiceVersion.CloudMap("shop.local", "map", new() { ["version"] = "2" }),
                },
                Weights = new() { ["v1"] = 1, ["v2"] = 1 },
            });
        });

        run.Is("VirtualService dns", "virtualServiceName", "\"dns.shop.local\"");
        run.Is("VirtualService map", "virtualServiceName", "\"map.shop.local\"");
        run.Is("VirtualNode map-v2", "spec.serviceDiscovery.awsCloudMap", """
            { "namespaceName": "shop.local", "serviceName": "map", "attributes": [{ "key": "version", "value": "2" }] }
            """);
    }

    [Fact]
    public Task A_secret_host_name_names_no_service() => Refusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "GEN-010  ServiceName: the name the service is called by is missing, and no discovery name is known that could stand for it. "
            + "Write ServiceName = \"colors.example.local\", or whatever host name callers use.",
        mesh => new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns(Output.CreateSecret("colors.hidden.local")) } }));

    private static string[] Names(ProgramRun run) =>
        [.. run.Requests.Select(entry => $"{entry.Key} = {entry.Value.Name}").Order(StringComparer.Ordinal)];
}
