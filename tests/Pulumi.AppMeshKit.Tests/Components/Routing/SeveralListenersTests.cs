namespace Pulumi.AppMeshKit.Tests;

/// <summary>Services that listen on several ports.</summary>
[Collection(PulumiPrograms.Name)]
public class SeveralListenersTests
{
    [Fact]
    public async Task The_router_listens_where_its_versions_do()
    {
        var run = await Services.RunAsync(mesh => Several(mesh, null));

        const string Both = """[{ "portMapping": { "port": 8080, "protocol": "http" } }, { "portMapping": { "port": 9000, "protocol": "grpc" } }]""";
        run.Is("VirtualNode colors-v1", "spec.listeners", Both);
        run.Is("VirtualRouter colors", "spec.listeners", Both);
    }

    [Fact]
    public async Task Each_listener_has_a_route_that_takes_everything()
    {
        var run = await Services.RunAsync(MeshDefaults.None, mesh => Several(mesh, null));

        run.Is("Route colors/8080", """
            {
              "httpRoute": {
                "match": { "prefix": "/", "port": 8080 },
                "action": { "weightedTargets": [{ "virtualNode": "colors-v1", "weight": 100, "port": 8080 }] }
              }
            }
            """);
        run.Is("Route colors/9000", """
            {
              "grpcRoute": {
                "match": { "port": 9000 },
                "action": { "weightedTargets": [{ "virtualNode": "colors-v1", "weight": 100, "port": 9000 }] }
              }
            }
            """);
        run.Is("Route colors/8080", "routeName", "\"colors-8080\"");
    }

    [Fact]
    public async Task Weights_of_the_service_hold_on_each_listener()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listeners = { Listener.Http(8080), Listener.Http(8081) },
            Versions = { ["blue"] = Services.Blue, ["green"] = Services.Green },
            Weights = new() { ["blue"] = 90, ["green"] = 10 },
        }));

        run.Is("Route colors/8081", "spec.httpRoute.action.weightedTargets", """
            [{ "virtualNode": "colors-blue", "weight": 90, "port": 8081 }, { "virtualNode": "colors-green", "weight": 10, "port": 8081 }]
            """);
    }

    [Fact]
    public async Task A_route_leads_to_the_port_it_matches()
    {
        var run = await Services.RunAsync(mesh => Several(
            mesh,
            null,
            new HttpRoute { Name = "web", Match = HttpMatch.Prefix("/") with { Port = 8080 } },
            new GrpcRoute { Name = "calls", Match = new() { Port = 9000 }, Weights = new() { ["v1"] = 1 } }));

        run.Is("Route colors/web", "spec.httpRoute.action.weightedTargets[0].port", "8080");
        run.Is("Route colors/calls", "spec.grpcRoute.action.weightedTargets[0].port", "9000");
    }

    [Fact]
    public async Task A_version_with_one_listener_needs_no_port()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Listener = Listener.Http(8080),
            RouterListeners = { Listener.Http(80), Listener.Http(81) },
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
        }));

        run.Is("VirtualNode colors-v1", "spec.listeners", """[{ "portMapping": { "port": 8080, "protocol": "http" } }]""");
        run.Is("VirtualRouter colors", "spec.listeners", """[{ "portMapping": { "port": 80, "protocol": "http" } }, { "portMapping": { "port": 81, "protocol": "http" } }]""");
        run.Is("Route colors/81", "spec.httpRoute.match.port", "81");
        run.Is("Route colors/81", "spec.httpRoute.action.weightedTargets", """[{ "virtualNode": "colors-v1", "weight": 100 }]""");
    }

    [Fact]
    public async Task The_router_follows_versions_that_alone_say_where_they_listen()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") with { Listeners = [Listener.Http2(9090)] } },
        }));

        run.Is("VirtualRouter colors", "spec.listeners", """[{ "portMapping": { "port": 9090, "protocol": "http2" } }]""");
        run.Is("Route colors", "spec.http2Route.match", """{ "prefix": "/" }""");
    }

    [Fact]
    public async Task A_target_that_does_not_listen_on_the_port_has_to_be_told() => Assert.Equal(
        """
        ServiceWithRouter "colors" has 1 problem:
          VR-007  Weights["v1"].Port: the target names no port; virtual node "colors-v1" has several listeners, so it must name one of 8080 or 8081.
        """.ReplaceLineEndings("\n"),
        await Refusal.OfAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Listeners = { Listener.Http(8080), Listener.Http(8081) },
            RouterListeners = { Listener.Http(80) },
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            Weights = new() { ["v1"] = 100 },
        })));

    [Fact]
    public async Task Two_listeners_of_one_port_are_all_that_is_complained_of() => Assert.Equal(
        """
        ServiceWithRouter "colors" has 2 problems:
          VN-003  Listeners[1].Port: port 8080 is that of listener 0 too; the listener ports of a virtual node must differ.
          VR-002  Listeners[1].Port: port 8080 is that of listener 0 too; the listener ports of a virtual router must differ.
        """.ReplaceLineEndings("\n"),
        await Refusal.OfAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Listeners = { Listener.Http(), Listener.Http() },
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
        })));

    [Fact]
    public async Task A_gateway_with_several_listeners_has_routes_for_each()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var colors = Several(mesh, "colors.shop.local");
            new Gateway("edge", new()
            {
                Mesh = mesh,
                Listeners = { GatewayListener.Http(8080), GatewayListener.Http2(8443), GatewayListener.Grpc(9000) },
                Routes =
                {
                    new HttpGatewayRoute { Name = "web", Match = HttpGatewayMatch.Prefix("/") with { Port = 8080 }, Service = colors, TargetPort = 8080 },
                    new HttpGatewayRoute { Name = "web2", Match = HttpGatewayMatch.Prefix("/") with { Port = 8443 }, Service = colors, TargetPort = 8080 },
                    new GrpcGatewayRoute { Name = "calls", Match = GrpcGatewayMatch.Service("shop.Colors") with { Port = 9000 }, Service = colors, TargetPort = 9000 },
                },
            });
        });

        run.Is("GatewayRoute edge/web", "spec.httpRoute.match.port", "8080");
        run.Is("GatewayRoute edge/web2", "spec.http2Route.match.port", "8443");
        run.Is("GatewayRoute edge/web2", "spec.http2Route.action.target", """{ "port": 8080, "virtualService": { "virtualServiceName": "colors.shop.local" } }""");
        run.Is("GatewayRoute edge/calls", "spec.grpcRoute.match", """{ "serviceName": "shop.Colors", "port": 9000 }""");
    }

    private static ServiceWithRouter Several(Mesh mesh, string? name, params Route[] routes) => new("colors", new()
    {
        Mesh = mesh,
        ServiceName = name,
        Listeners = { Listener.Http(8080), Listener.Grpc(9000) },
        Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
        Routes = routes,
    });
}
