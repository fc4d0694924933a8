namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Arguments in which everything is set that the components have; of alternatives, each in one of three variants.</summary>
internal static class Everything
{
    private const int Second = 1;
    private static readonly ExistingMesh _mesh = new("shop", owner: "123456789012");
    private static readonly TimeSpan _time = TimeSpan.FromSeconds(3);
    private static readonly RequestTimeout _timeout = new() { PerRequest = _time, Idle = _time };
    private static readonly ExistingService _service = new(_mesh, "cart.shop.local");

    private static readonly HeaderMatch[] _headers =
    [
        HeaderMatch.Exact("a", "a").Not(), HeaderMatch.Prefix("b", "b"), HeaderMatch.Suffix("c", "c"), HeaderMatch.Regex("d", "d"), HeaderMatch.Range("e", 1, 2),
    ];

    private static readonly PathMatch[] _paths = [PathMatch.Prefix("/"), PathMatch.Exact("/a"), PathMatch.Regex("/b")];
    private static readonly PeerTrust[] _peers = [TlsTrust.File("/ca.pem"), TlsTrust.Sds("ca"), TlsTrust.Sds("ca")];
    private static readonly TlsCertificate[] _certificates = [TlsCertificate.Acm("arn"), TlsCertificate.File("/a.pem", "/a.key"), TlsCertificate.Sds("a")];
    private static readonly ClientCertificate?[] _ownCertificates = [TlsCertificate.File("/a.pem", "/a.key"), TlsCertificate.Sds("a"), null];
    private static readonly TlsTrust[] _trusts = [TlsTrust.Acm("arn"), TlsTrust.File("/ca.pem"), TlsTrust.Sds("ca")];
    private static readonly AccessLogFormat[] _formats = [AccessLogFormat.Text("%METHOD%"), AccessLogFormat.Json(("k", "%METHOD%")), AccessLogFormat.Text("%PATH%")];

    private static readonly ServiceDiscovery[] _discoveries =
    [
        ServiceDiscovery.Dns("cart.shop.local") with { IpPreference = IpPreference.IPv4Only, ResponseType = DnsResponseType.Endpoints },
        ServiceDiscovery.CloudMap("shop", "cart") with { IpPreference = IpPreference.IPv4Only, Attributes = new() { ["stage"] = "prod" } },
        ServiceDiscovery.Dns("cart.shop.local"),
    ];

    private static readonly PathRewrite[] _rewrites = [PathRewrite.Keep, PathRewrite.ReplacePath("/a"), PathRewrite.ReplacePath("/a")];

    internal static IReadOnlyList<int> Variants { get; } = [0, Second, 2];

    internal static MeshArgs Mesh(int variant) => new()
    {
        Name = $"shop-{variant}",
        EgressFilter = EgressFilter.AllowAll,
        IpPreference = IpPreference.IPv4Only,
        Tags = { ["team"] = "shop" },
    };

    internal static ServiceWithRouterArgs ServiceWithRouter(int variant) => new()
    {
        Mesh = _mesh,
        ServiceName = "cart.shop.local",
        RouterName = "cart",
        Listeners = Listeners(variant),
        Versions =
        {
            ["v1"] = new() { Name = "cart-v1", Discovery = _discoveries[variant] },
            ["v2"] = new() { Name = "cart-v2", Discovery = _discoveries[variant] },
        },
        Routes = Routes(variant),
        Backends = Backends(variant),
        ClientPolicy = Policy(variant),
        AccessLog = Log(variant),
        Tags = { ["team"] = "shop" },
    };

    internal static ServiceWithNodeArgs ServiceWithNode(int variant) => new()
    {
        Mesh = _mesh,
        ServiceName = "cart.shop.local",
        NodeName = "cart",
        Discovery = _discoveries[variant],
        Listeners = Listeners(variant),
        Backends = Backends(variant),
        ClientPolicy = Policy(variant),
        AccessLog = Log(variant),
        Tags = { ["team"] = "shop" },
    };

    internal static MeshClientArgs MeshClient(int variant) => new()
    {
        Mesh = _mesh,
        NodeName = "job",
        Backends = Backends(variant),
        ClientPolicy = Policy(variant),
        AccessLog = Log(variant),
        Tags = { ["team"] = "shop" },
    };

    internal static GatewayArgs Gateway(int variant) => new()
    {
        Mesh = _mesh,
        Name = "edge",
        Listeners =
        {
            GatewayListener.Http(1) with { ConnectionPool = new() { MaxConnections = 1, MaxPendingRequests = 1 }, HealthCheck = Health, Tls = Tls(variant) },
            GatewayListener.Http2(2) with { ConnectionPool = new() { MaxRequests = 1 }, HealthCheck = Health, Tls = Tls(variant) },
            GatewayListener.Grpc(3) with { ConnectionPool = new() { MaxRequests = 1 }, HealthCheck = Health, Tls = Tls(variant) },
        },
        Routes =
        {
            HttpGatewayRoute(variant, port: 1),
            HttpGatewayRoute(variant, port: 2),

            // A prefix is rewritten in two ways, a path in one.
            HttpGatewayRoute(0, port: 1) with { Name = "other-1", Rewrite = PathRewrite.ReplacePrefix("/b/") },
            HttpGatewayRoute(0, port: 2) with { Name = "other-2", Rewrite = PathRewrite.ReplacePrefix("/b/") },
            new GrpcGatewayRoute
            {
                Name = "grpc",
                Priority = 3,
                Service = _service,
                TargetPort = 1,
                PreserveHost = true,
                Match = new() { ServiceName = "Cart", Port = 3, Host = Host(variant), Metadata = _headers },
            },
        },
        ClientPolicy = Policy(variant),
        AccessLog = Log(variant),
        Tags = { ["team"] = "shop" },
    };

    private static HealthCheck Health => new() { Path = "/ping", Port = 1, Protocol = Protocol.Http, Interval = _time, Timeout = _time };

    private static ListenerTls Tls(int variant) => new()
    {
        Certificate = _certificates[variant],
        Mode = TlsMode.Permissive,
        Validation = new() { Trust = _peers[variant], SubjectAlternativeNames = ["a.shop.local"] },
    };

    private static ClientPolicy Policy(int variant) => new()
    {
        Trust = _trusts[variant],
        Certificate = _ownCertificates[variant],
        Enforce = true,
        Ports = [1],
        SubjectAlternativeNames = ["a.shop.local"],
    };

    private static AccessLog Log(int variant) => new() { Path = "/dev/stderr", Format = _formats[variant] };

    private static List<Backend> Backends(int variant) => [new Backend("orders.shop.local") { ClientPolicy = Policy(variant) }];

    private static HostMatch Host(int variant) => variant == Second ? HostMatch.Suffix(".shop.com") : HostMatch.Exact("shop.com");

    private static List<Listener> Listeners(int variant) =>
    [
        Listener.Http(1) with
        {
            ConnectionPool = new() { MaxConnections = 1, MaxPendingRequests = 1 },
            Timeout = _timeout,
            HealthCheck = Health,
            OutlierDetection = true,
            Tls = Tls(variant),
        },
        Listener.Http2(2) with { ConnectionPool = new() { MaxRequests = 1 }, Timeout = _timeout },
        Listener.Grpc(3) with { ConnectionPool = new() { MaxRequests = 1 }, Timeout = _timeout },
        Listener.Tcp(4) with { ConnectionPool = new() { MaxConnections = 1 }, Timeout = _time },
    ];

    private static List<Route> Routes(int variant) =>
    [
        HttpRoute(variant, port: 1),
        HttpRoute(variant, port: 2),
        new GrpcRoute
        {
            Name = "grpc",
            Priority = 3,
            Weights = Weights,
            Match = new() { ServiceName = "Cart", MethodName = "Add", Port = 3, Metadata = _headers },
            Retries = new() { On = RetryOn.ServerError | RetryOn.ConnectionError, MaxRetries = 1, PerTry = _time, OnStatus = GrpcRetryOn.Cancelled },
            Timeout = _timeout,
        },
        new TcpRoute { Name = "tcp", Priority = 4, Weights = Weights, Port = 4, Timeout = _time },
    ];

    private static EquatableMap<Weight> Weights => new() { ["v1"] = new(90) { Port = 1 }, ["v2"] = new(10) { Port = 1 } };

    private static HttpRoute HttpRoute(int variant, int port) => new()
    {
        Name = $"http-{port}",
        Priority = port,
        Weights = Weights,
        Match = new()
        {
            Path = _paths[variant],
            Headers = _headers,
            Query = [QueryMatch.Exact("q", "1")],
            Method = HttpRequestMethod.Get,
            Scheme = HttpScheme.Https,
            Port = port,
        },
        Retries = new() { On = RetryOn.ServerError | RetryOn.ConnectionError, MaxRetries = 1, PerTry = _time },
        Timeout = _timeout,
    };

    private static HttpGatewayRoute HttpGatewayRoute(int variant, int port) => new()
    {
        Name = $"http-{port}",
        Priority = port,
        Service = _service,
        TargetPort = 1,
        PreserveHost = true,
        Rewrite = _rewrites[variant],
        Match = new()
        {
            Path = _paths[variant],
            Host = Host(variant),
            Headers = _headers,
            Query = [QueryMatch.Exact("q", "1")],
            Method = HttpRequestMethod.Get,
            Port = port,
        },
    };
}
