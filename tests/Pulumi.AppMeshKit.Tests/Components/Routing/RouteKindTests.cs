namespace Pulumi.AppMeshKit.Tests;

/// <summary>Which kind of route becomes of what was written.</summary>
[Collection(PulumiPrograms.Name)]
public class RouteKindTests
{
    private const string Target = """ "action": { "weightedTargets": [{ "virtualNode": "colors-v1", "weight": 100 }] } """;

    [Fact]
    public async Task A_service_without_routes_takes_every_http_request()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh));

        run.Is("Route colors", $$"""
            {
              "httpRoute": {
                "match": { "prefix": "/" },
                {{Target}},
                "retryPolicy": {
                  "maxRetries": 2,
                  "perRetryTimeout": { "unit": "s", "value": 5 },
                  "httpRetryEvents": ["gateway-error", "stream-error"],
                  "tcpRetryEvents": ["connection-error"]
                }
              }
            }
            """);
    }

    [Fact]
    public async Task Every_http2_request()
    {
        var run = await Services.RunAsync(MeshDefaults.None, mesh => Services.Colors(mesh, Listener.Http2()));

        run.Is("Route colors", $$"""{ "http2Route": { "match": { "prefix": "/" }, {{Target}} } }""");
    }

    [Fact]
    public async Task Every_grpc_call()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Listener.Grpc()));

        run.Is("Route colors", $$"""
            {
              "grpcRoute": {
                "match": {},
                {{Target}},
                "retryPolicy": {
                  "maxRetries": 2,
                  "perRetryTimeout": { "unit": "s", "value": 5 },
                  "grpcRetryEvents": ["cancelled", "unavailable"],
                  "httpRetryEvents": ["gateway-error", "stream-error"],
                  "tcpRetryEvents": ["connection-error"]
                }
              }
            }
            """);
    }

    [Fact]
    public async Task And_every_tcp_connection()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Listener.Tcp()));

        run.Is("Route colors", $$"""{ "tcpRoute": { {{Target}} } }""");
    }

    [Fact]
    public async Task An_http_route_of_an_http2_listener_is_an_http2_route()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Listener.Http2(), new HttpRoute
        {
            Match = HttpMatch.Prefix("/a/") with { Scheme = HttpScheme.Https },
            Retries = new() { MaxRetries = 0, PerTry = TimeSpan.FromMilliseconds(1500), On = RetryOn.ClientError | RetryOn.ServerError },
            Timeout = new() { PerRequest = TimeSpan.FromSeconds(4), Idle = TimeSpan.Zero },
        }));

        run.Is("Route colors", $$"""
            {
              "http2Route": {
                "match": { "prefix": "/a/", "scheme": "https" },
                {{Target}},
                "retryPolicy": { "maxRetries": 0, "perRetryTimeout": { "unit": "ms", "value": 1500 }, "httpRetryEvents": ["server-error", "client-error"] },
                "timeout": { "perRequest": { "unit": "s", "value": 4 }, "idle": { "unit": "s", "value": 0 } }
              }
            }
            """);
    }

    [Fact]
    public async Task A_grpc_route_has_retries_and_timeouts_of_its_own()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Listener.Grpc(), new GrpcRoute
        {
            Match = GrpcMatch.Method("shop.Colors", "Mix"),
            Retries = new()
            {
                MaxRetries = 1,
                PerTry = TimeSpan.FromSeconds(1),
                On = RetryOn.None,
                OnStatus = GrpcRetryOn.DeadlineExceeded | GrpcRetryOn.Internal | GrpcRetryOn.ResourceExhausted,
            },
            Timeout = TimeSpan.FromSeconds(3),
        }));

        run.Is("Route colors", $$"""
            {
              "grpcRoute": {
                "match": { "serviceName": "shop.Colors", "methodName": "Mix" },
                {{Target}},
                "retryPolicy": {
                  "maxRetries": 1,
                  "perRetryTimeout": { "unit": "s", "value": 1 },
                  "grpcRetryEvents": ["deadline-exceeded", "internal", "resource-exhausted"]
                },
                "timeout": { "perRequest": { "unit": "s", "value": 3 } }
              }
            }
            """);
    }

    [Fact]
    public async Task A_tcp_route_has_an_idle_timeout()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(
            mesh,
            Listener.Tcp() with { Timeout = TimeSpan.FromMinutes(10) },
            new TcpRoute { Timeout = TimeSpan.FromMinutes(10) }));

        run.Is("Route colors", "spec.tcpRoute.timeout", """{ "idle": { "unit": "s", "value": 600 } }""");
        run.Is("VirtualNode colors-v1", "spec.listeners[0].timeout", """{ "tcp": { "idle": { "unit": "s", "value": 600 } } }""");
    }

    [Fact]
    public async Task Pools_are_those_of_the_listener()
    {
        var run = await Services.RunAsync(mesh =>
        {
            Pool(mesh, "web", Listener.Http() with { ConnectionPool = new() { MaxConnections = 10, MaxPendingRequests = 5 } });
            Pool(mesh, "web2", Listener.Http2() with { ConnectionPool = new() { MaxRequests = 20 } });
            Pool(mesh, "calls", Listener.Grpc() with { ConnectionPool = new() { MaxRequests = 30 } });
            Pool(mesh, "bytes", Listener.Tcp() with { ConnectionPool = new() { MaxConnections = 40 } });
            new Gateway("edge", new()
            {
                Mesh = mesh,
                Listeners =
                {
                    GatewayListener.Http(8080) with { ConnectionPool = new() { MaxConnections = 10 } },
                    GatewayListener.Http2(8081) with { ConnectionPool = new() { MaxRequests = 20 } },
                    GatewayListener.Grpc(8082) with { ConnectionPool = new() { MaxRequests = 30 } },
                },
            });
        });

        const string Place = "spec.listeners[0].connectionPool";
        run.Is("VirtualNode web-v1", Place, """{ "http": { "maxConnections": 10, "maxPendingRequests": 5 } }""");
        run.Is("VirtualNode web2-v1", Place, """{ "http2": { "maxRequests": 20 } }""");
        run.Is("VirtualNode calls-v1", Place, """{ "grpc": { "maxRequests": 30 } }""");
        run.Is("VirtualNode bytes-v1", Place, """{ "tcp": { "maxConnections": 40 } }""");
        run.Is("VirtualGateway edge", Place, """{ "http": { "maxConnections": 10 } }""");
        run.Is("VirtualGateway edge", "spec.listeners[1].connectionPool", """{ "http2": { "maxRequests": 20 } }""");
        run.Is("VirtualGateway edge", "spec.listeners[2].connectionPool", """{ "grpc": { "maxRequests": 30 } }""");
    }

    [Theory]
    [InlineData("http", "the route is for grpc, but virtual router \"colors\" listens with http; the two must be the same. Make it an http route.")]
    [InlineData("tcp", "the route is for grpc, but virtual router \"colors\" listens with tcp; the two must be the same. Make it a tcp route.")]
    public async Task A_route_must_fit_its_listener(string protocol, string line)
    {
        var message = await Refusal.OfAsync(mesh => Services.Colors(mesh, protocol == "tcp" ? Listener.Tcp() : Listener.Http(), new GrpcRoute()));

        Assert.Contains($"  VR-003  Routes[0]: {line}", message, StringComparison.Ordinal);
    }

    private static void Pool(Mesh mesh, string name, Listener listener) => new ServiceWithRouter(name, new()
    {
        Mesh = mesh,
        Listener = listener,
        Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
    });
}
