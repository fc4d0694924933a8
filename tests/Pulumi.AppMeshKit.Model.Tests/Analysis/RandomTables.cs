using System.Globalization;

namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>Route tables and requests over small alphabets, so that they meet often. The same seed makes the same.</summary>
internal sealed class RandomTables(int seed)
{
    private static readonly string[] _paths = ["/", "/a", "/a/", "/ab", "/a/b", "/b"];
    private static readonly string[] _values = ["1", "12", "2", "21", "10", "qa", "q", "a", ""];
    private static readonly string[] _hosts = ["www.shop.com", "api.shop.com", "shop.com"];
    private static readonly string[] _suffixes = [".shop.com", "shop.com", ".com"];
    private static readonly string[] _regexes = ["q.*", ".*1", "[0-9]+", "a|b", "(qa|12)?", "1.2?"];
    private static readonly string[] _methods = ["GET", "POST"];
    private readonly Random _random = new(seed);

    public static MeshModel Mesh(IEnumerable<ApiRequest> routes) => MeshModel.Of(
    [
        new MeshRequest { MeshName = "m" },
        new VirtualRouterRequest { MeshName = "m", Name = "r", Spec = new() { Listeners = [new VirtualRouterListener { PortMapping = new() { Port = 80, Protocol = "http" } }] } },
        new VirtualServiceRequest { MeshName = "m", Name = "s.m", Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = "r" } } } },
        new VirtualNodeRequest { MeshName = "m", Name = "caller", Spec = new() { Backends = [new Backend { VirtualService = new() { VirtualServiceName = "s.m" } }] } },
        .. new[] { "n0", "n1", "n2" }.Select(Node),
        new VirtualGatewayRequest { MeshName = "m", Name = "g", Spec = new() { Listeners = [new VirtualGatewayListener { PortMapping = new() { Port = 8080, Protocol = "http" } }] } },
        .. routes,
    ]);

    public IReadOnlyList<ApiRequest> Routes() =>
    [
        .. Enumerable.Range(0, _random.Next(1, 7)).Select(index => new RouteRequest
        {
            MeshName = "m",
            VirtualRouterName = "r",
            Name = $"r{index}",
            Spec = new()
            {
                Priority = Maybe(0.7) ? _random.Next(0, 4) : null,
                HttpRoute = new()
                {
                    Match = Match(),
                    Action = new() { WeightedTargets = [new WeightedTarget { VirtualNode = $"n{_random.Next(3)}", Weight = 1 }] },
                },
            },
        }),
    ];

    public IReadOnlyList<ApiRequest> GatewayRoutes() =>
    [
        .. Enumerable.Range(0, _random.Next(1, 7)).Select(index =>
        {
            var match = Match();
            return new GatewayRouteRequest
            {
                MeshName = "m",
                VirtualGatewayName = "g",
                Name = $"g{index}",
                Spec = new()
                {
                    Priority = Maybe(0.7) ? _random.Next(0, 4) : null,
                    HttpRoute = new()
                    {
                        Match = new() { Prefix = match.Prefix, Path = match.Path, Headers = match.Headers, Method = match.Method, QueryParameters = match.QueryParameters, Hostname = Host() },
                        Action = new() { Target = new() { VirtualService = new() { VirtualServiceName = Maybe(0.5) ? "s.m" : "t.m" } } },
                    },
                },
            };
        }),
    ];

    public SimulatedRequest Request() => new()
    {
        Host = Maybe(0.2) ? "other.host" : Pick(_hosts),
        Method = Pick(_methods),
        Path = Pick(_paths) + (Maybe(0.3) ? Pick(["x", "b", "/b", "/"]) : string.Empty) + (Maybe(0.3) ? $"?p={Pick(_values)}" : string.Empty),
        Headers = [.. new[] { "h", "k" }.Where(_ => Maybe(0.7)).Select(name => new RequestHeader(name, Value()))],
    };

    private static VirtualNodeRequest Node(string name) => new()
    {
        MeshName = "m",
        Name = name,
        Spec = new() { Listeners = [new Listener { PortMapping = new() { Port = 80, Protocol = "http" } }], ServiceDiscovery = new() { Dns = new() { Hostname = name } } },
    };

    private HttpRouteMatch Match()
    {
        var isExact = Maybe(0.2);
        return new()
        {
            Prefix = isExact ? null : Pick(_paths),
            Path = isExact ? new() { Exact = Pick(_paths) } : null,
            Method = Maybe(0.2) ? Pick(_methods) : null,
            Headers = Maybe(0.6) ? [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Header())] : null,
            QueryParameters = Maybe(0.2) ? [new HttpQueryParameter { Name = "p", Match = Maybe(0.5) ? new() { Exact = Pick(_values) } : null }] : null,
        };
    }

    private HttpRouteHeader Header()
    {
        var start = _random.Next(0, 25);
        return new()
        {
            Name = Pick(["h", "k"]),
            Invert = Maybe(0.2) ? true : null,
            Match = _random.Next(7) switch
            {
                0 => null,
                1 => new() { Prefix = Pick(["1", "q", "a"]) },
                2 => new() { Suffix = Pick(["2", "a", "1"]) },
                3 => new() { Range = new() { Start = start, End = start + _random.Next(1, 15) } },
                4 => new() { Regex = Pick(_regexes) },
                _ => new() { Exact = Pick(_values) },
            },
        };
    }

    private GatewayRouteHostnameMatch? Host() => _random.Next(3) switch
    {
        0 => null,
        1 => new() { Exact = Pick(_hosts) },
        _ => new() { Suffix = Pick(_suffixes) },
    };

    private string Value() => Maybe(0.4) ? _random.Next(-1, 40).ToString(CultureInfo.InvariantCulture) : Pick(_values) + (Maybe(0.2) ? "x" : string.Empty);

    private bool Maybe(double chance) => _random.NextDouble() < chance;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
