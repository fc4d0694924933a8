namespace Pulumi.AppMeshKit.Tests;

/// <summary>Every match, from what is written to what is asked for.</summary>
[Collection(PulumiPrograms.Name)]
public class MatchTests
{
    private static readonly HeaderMatch[] Headers =
    [
        HeaderMatch.Exact("x-exact", "1"),
        HeaderMatch.Prefix("x-prefix", "2"),
        HeaderMatch.Suffix("x-suffix", "3"),
        HeaderMatch.Regex("x-regex", "4.*"),
        HeaderMatch.Range("x-range", 0, 5),
        HeaderMatch.Present("x-present"),
        HeaderMatch.Absent("x-absent"),
        HeaderMatch.Exact("x-not", "6").Not(),
        HeaderMatch.Range("x-back", -5, 0).Not().Not(),
    ];

    private const string HeadersJson = """
        [
          { "name": "x-exact", "match": { "exact": "1" } },
          { "name": "x-prefix", "match": { "prefix": "2" } },
          { "name": "x-suffix", "match": { "suffix": "3" } },
          { "name": "x-regex", "match": { "regex": "4.*" } },
          { "name": "x-range", "match": { "range": { "start": 0, "end": 5 } } },
          { "name": "x-present" },
          { "name": "x-absent", "invert": true },
          { "name": "x-not", "match": { "exact": "6" }, "invert": true },
          { "name": "x-back", "match": { "range": { "start": -5, "end": 0 } } }
        ]
        """;

    [Fact]
    public async Task Headers_of_a_route() => await RouteIs(
        new() { Headers = Headers },
        $$"""{ "headers": {{HeadersJson}} }""");

    [Theory]
    [InlineData("/api/", null, null, """{ "prefix": "/api/" }""")]
    [InlineData(null, "/api", null, """{ "path": { "exact": "/api" } }""")]
    [InlineData(null, null, "/a.*", """{ "path": { "regex": "/a.*" } }""")]
    public async Task A_path_of_a_route(string? prefix, string? exact, string? regex, string match) => await RouteIs(
        prefix is not null ? HttpMatch.Prefix(prefix) : exact is not null ? HttpMatch.Exact(exact) : HttpMatch.Regex(regex!),
        match);

    [Fact]
    public async Task Query_parameters_of_a_route() => await RouteIs(
        HttpMatch.Prefix("/") with { Query = [QueryMatch.Exact("color", "red"), QueryMatch.Present("debug")] },
        """{ "prefix": "/", "queryParameters": [{ "name": "color", "match": { "exact": "red" } }, { "name": "debug" }] }""");

    [Theory]
    [InlineData(HttpRequestMethod.Get, "GET")]
    [InlineData(HttpRequestMethod.Head, "HEAD")]
    [InlineData(HttpRequestMethod.Post, "POST")]
    [InlineData(HttpRequestMethod.Put, "PUT")]
    [InlineData(HttpRequestMethod.Delete, "DELETE")]
    [InlineData(HttpRequestMethod.Connect, "CONNECT")]
    [InlineData(HttpRequestMethod.Options, "OPTIONS")]
    [InlineData(HttpRequestMethod.Trace, "TRACE")]
    [InlineData(HttpRequestMethod.Patch, "PATCH")]
    public async Task A_method_of_a_route(HttpRequestMethod method, string written) => await RouteIs(
        HttpMatch.Prefix("/") with { Method = method },
        $$"""{ "prefix": "/", "method": "{{written}}" }""");

    [Fact]
    public async Task A_match_without_a_path_stays_without() => await RouteIs(new() { Port = 8080 }, """{ "port": 8080 }""");

    [Theory]
    [InlineData(HttpScheme.Http, "http")]
    [InlineData(HttpScheme.Https, "https")]
    public async Task A_scheme_of_an_http2_route(HttpScheme scheme, string written)
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Listener.Http2(), new HttpRoute { Match = new() { Scheme = scheme } }));

        run.Is("Route colors", "spec.http2Route.match", $$"""{ "scheme": "{{written}}" }""");
    }

    [Fact]
    public async Task Metadata_of_a_grpc_route()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(
            mesh,
            Listener.Grpc(),
            new GrpcRoute { Match = GrpcMatch.Service("shop.Colors") with { Metadata = Headers, Port = 8080 } }));

        run.Is("Route colors", "spec.grpcRoute.match", $$"""{ "serviceName": "shop.Colors", "port": 8080, "metadata": {{HeadersJson}} }""");
    }

    [Fact]
    public async Task A_port_of_a_tcp_route()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Listener.Tcp(6379), new TcpRoute { Port = 6379 }));

        run.Is("Route colors", "spec.tcpRoute.match", """{ "port": 6379 }""");
    }

    [Fact]
    public async Task Headers_query_and_host_of_a_gateway_route() => await GatewayRouteIs(
        HttpGatewayMatch.Prefix("/") with
        {
            Host = HostMatch.Suffix(".shop.com"),
            Headers = Headers,
            Query = [QueryMatch.Exact("color", "red")],
            Port = 8080,
        },
        $$"""
        {
          "prefix": "/",
          "hostname": { "suffix": ".shop.com" },
          "headers": {{HeadersJson}},
          "queryParameters": [{ "name": "color", "match": { "exact": "red" } }],
          "port": 8080
        }
        """);

    [Fact]
    public async Task A_path_of_a_gateway_route()
    {
        await GatewayRouteIs(HttpGatewayMatch.Exact("/cart"), """{ "path": { "exact": "/cart" } }""");
        await GatewayRouteIs(HttpGatewayMatch.Regex("/c.*"), """{ "path": { "regex": "/c.*" } }""");
        await GatewayRouteIs(HttpGatewayMatch.ForHost(HostMatch.Exact("www.shop.com")), """{ "hostname": { "exact": "www.shop.com" } }""");
        await GatewayRouteIs(null, """{ "prefix": "/" }""");
    }

    [Fact]
    public Task A_method_of_a_gateway_route_is_refused_because_Pulumi_Aws_cannot_carry_it() => Refusal.IsAsync(
        "Gateway \"edge\"",
        "GR-023  Routes[0].Match.Method: Pulumi.Aws cannot set the method match of a gateway route. Leave it out, or choose another target.",
        mesh => Edge(mesh, HttpGatewayMatch.Prefix("/") with { Method = HttpRequestMethod.Get }));

    [Fact]
    public Task So_are_other_things_of_a_grpc_route() => Refusal.IsAsync(
        "Gateway \"edge\"",
        "GR-023  Routes[0].PreserveHost: Pulumi.Aws cannot set the gRPC rewrite of a gateway route. Leave it out, or choose another target.",
        mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Grpc(),
            Routes =
            {
                new GrpcGatewayRoute { Match = GrpcGatewayMatch.Service("shop.Colors"), PreserveHost = true, Service = new ExistingService(mesh, "colors.shop.local") },
            },
        }));

    private static async Task RouteIs(HttpMatch match, string written)
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, new HttpRoute { Match = match }));

        run.Is("Route colors", "spec.httpRoute.match", written);
    }

    private static async Task GatewayRouteIs(HttpGatewayMatch? match, string written)
    {
        var run = await Services.RunAsync(mesh => Edge(mesh, match));

        run.Is("GatewayRoute edge", "spec.httpRoute.match", written);
    }

    private static void Edge(Mesh mesh, HttpGatewayMatch? match) => new Gateway("edge", new()
    {
        Mesh = mesh,
        Routes = { new HttpGatewayRoute { Match = match, Service = new ExistingService(mesh, "colors.shop.local") } },
    });
}
