namespace Pulumi.AppMeshKit.Tests;

/// <summary>A service that one node provides, and a client that nobody calls.</summary>
[Collection(PulumiPrograms.Name)]
public class ServiceWithNodeTests
{
    [Fact]
    public async Task A_node_provides_the_service()
    {
        var run = await Services.RunAsync(MeshDefaults.None, mesh => new ServiceWithNode("cache", new()
        {
            Mesh = mesh,
            Listener = Listener.Tcp(6379),
            Discovery = ServiceDiscovery.Dns("cache.shop.local"),
            Backends = { "store.shop.local" },
        }));

        Assert.Equal(
            ["Mesh component shop", "Mesh shop", "ServiceWithNode component cache", "VirtualNode cache", "VirtualService cache"],
            run.Registered);
        run.Is("VirtualNode cache", """
            {
              "listeners": [{ "portMapping": { "port": 6379, "protocol": "tcp" } }],
              "backends": [{ "virtualService": { "virtualServiceName": "store.shop.local" } }],
              "serviceDiscovery": { "dns": { "hostname": "cache.shop.local" } }
            }
            """);
        run.Is("VirtualService cache", """{ "provider": { "virtualNode": { "virtualNodeName": "cache" } } }""");
        Assert.Equal(["Mesh shop", "VirtualNode cache"], await run.DependenciesAsync("VirtualService cache"));
        Assert.Equal("ServiceWithNode component cache", run.Parent("VirtualService cache"));
    }

    [Fact]
    public async Task It_is_told_what_it_cannot_have()
    {
        ServiceWithNode? cache = null;
        await Services.RunAsync(mesh => cache = new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local") }));

        Assert.Equal(
            "warning VS-006  virtual service \"cache.shop.local\" is provided by virtual node \"cache\" itself: no retries, and no call may take longer than 15 s. "
                + "Put a virtual router in between.",
            Assert.Single(cache!.Findings).ToString());
    }

    [Fact]
    public async Task A_client_has_backends_and_no_listener()
    {
        var run = await Services.RunAsync(MeshDefaults.None, mesh => new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" } }));

        Assert.Equal(["Mesh component shop", "Mesh shop", "MeshClient component job", "VirtualNode job"], run.Registered);
        run.Is("VirtualNode job", """{ "backends": [{ "virtualService": { "virtualServiceName": "colors.shop.local" } }] }""");
        Assert.Equal(["Mesh shop"], await run.DependenciesAsync("VirtualNode job"));
        Assert.Equal("MeshClient component job", run.Parent("VirtualNode job"));
    }

    [Fact]
    public async Task A_client_without_backends_is_told_that_it_can_call_nothing()
    {
        MeshClient? job = null;
        await Services.RunAsync(mesh => job = new MeshClient("job", new() { Mesh = mesh }));

        Assert.Equal(
            "warning VN-006  Backends: virtual node \"job\" has no listener and no backend, and the mesh drops unknown egress: it can neither call nor be called. "
                + "List the virtual services that it calls.",
            Assert.Single(job!.Findings).ToString());
    }

    [Fact]
    public async Task Several_names_lead_to_one_router()
    {
        ServiceWithRouter? colors = null;
        var run = await Services.RunAsync(mesh => colors = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            ServiceNames = { "colours.shop.local", "colors.example.com" },
        }));

        Assert.Equal(["colors.shop.local", "colours.shop.local", "colors.example.com"], colors!.ServiceNames);
        foreach (var (id, name) in new[] { ("colors", "colors.shop.local"), ("colors/colours.shop.local", "colours.shop.local"), ("colors/colors.example.com", "colors.example.com") })
        {
            run.Is($"VirtualService {id}", "virtualServiceName", $"\"{name}\"");
            run.Is($"VirtualService {id}", """{ "provider": { "virtualRouter": { "virtualRouterName": "colors" } } }""");
            Assert.Equal(["Mesh shop", "Route colors", "VirtualRouter colors"], await run.DependenciesAsync($"VirtualService {id}"));
        }
    }

    [Fact]
    public async Task A_gateway_route_waits_for_every_name_of_its_service()
    {
        var run = await Services.RunAsync(mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Routes =
            {
                new HttpGatewayRoute
                {
                    Service = new ServiceWithRouter("colors", new()
                    {
                        Mesh = mesh,
                        Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
                        ServiceNames = { "colours.shop.local" },
                    }),
                },
            },
        }));

        Assert.Equal(
            ["Mesh shop", "VirtualGateway edge", "VirtualService colors", "VirtualService colors/colours.shop.local"],
            await run.DependenciesAsync("GatewayRoute edge"));
    }

    [Fact]
    public async Task A_client_can_be_a_front_that_something_outside_the_mesh_calls()
    {
        var run = await Services.RunAsync(MeshDefaults.None, mesh => new MeshClient("front", new()
        {
            Mesh = mesh,
            Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
            Discovery = ServiceDiscovery.Dns("front.shop.local"),
            Backends = { "cache.shop.local" },
        }));

        Assert.Equal(["Mesh component shop", "Mesh shop", "MeshClient component front", "VirtualNode front"], run.Registered);
        run.Is("VirtualNode front", "spec.listeners[0].portMapping", """{ "port": 8080, "protocol": "http" }""");
        run.Is("VirtualNode front", "spec.serviceDiscovery", """{ "dns": { "hostname": "front.shop.local" } }""");
    }

    [Fact]
    public async Task A_front_is_found_somewhere() => await Refusal.IsAsync(
        "MeshClient \"front\"",
        "VN-001  Discovery: the virtual node has a listener, but no service discovery: callers could not find it. Add DNS or Cloud Map discovery, or drop the listener.",
        mesh => _ = new MeshClient("front", new() { Mesh = mesh, Listener = Listener.Http(8080) }));
}
