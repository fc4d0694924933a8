namespace Pulumi.AppMeshKit.Model.Tests.Views;

/// <summary>Meshes in few words, to be drawn.</summary>
internal static class Sketch
{
    internal static MeshModel Mesh(string name, params IEnumerable<ApiRequest> requests) =>
        MeshModel.Empty(name).With(requests.Prepend(new MeshRequest { MeshName = name }));

    internal static VirtualNodeRequest Node(string name, params string[] calls) => new()
    {
        Name = name,
        Spec = new()
        {
            Listeners = [new() { PortMapping = Http(8080) }],
            Backends = calls.Length == 0 ? null : ApiList.Create(calls.Select(call => new Backend { VirtualService = new() { VirtualServiceName = call } }), null),
        },
    };

    internal static VirtualNodeRequest Client(string name, params string[] calls) =>
        Node(name, calls) with { Spec = Node(name, calls).Spec! with { Listeners = null } };

    internal static VirtualNodeRequest Encrypted(string name) => Node(name) with
    {
        Spec = new() { Listeners = [new() { PortMapping = Http(8080), Tls = new() { Mode = "STRICT", Validation = new() } }] },
    };

    /// <summary>A service with a router of the same name.</summary>
    internal static IEnumerable<ApiRequest> Service(string name, params IEnumerable<RouteRequest> routes) =>
    [
        new VirtualServiceRequest { Name = name, Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = name } } } },
        new VirtualRouterRequest { Name = name, Spec = new() { Listeners = [new() { PortMapping = Http(8080) }] } },
        .. routes.Select(route => route with { VirtualRouterName = name }),
    ];

    internal static RouteRequest Route(string prefix, params (string Node, int Weight)[] targets) => Route(prefix, 0, targets);

    internal static RouteRequest Route(string prefix, int priority, params (string Node, int Weight)[] targets) => new()
    {
        Name = $"{prefix} {priority}",
        Spec = new()
        {
            Priority = priority,
            HttpRoute = new()
            {
                Match = new() { Prefix = prefix },
                Action = new() { WeightedTargets = ApiList.Create(targets.Select(target => new WeightedTarget { VirtualNode = target.Node, Weight = target.Weight }), null) },
            },
        },
    };

    /// <summary>A gateway with TLS on both sides.</summary>
    internal static VirtualGatewayRequest Gateway(string name) => new()
    {
        Name = name,
        Spec = new()
        {
            Listeners = [new() { PortMapping = Http(8443), Tls = new() { Mode = "STRICT" } }],
            BackendDefaults = new() { ClientPolicy = new() { Tls = new() { Enforce = true } } },
        },
    };

    internal static GatewayRouteRequest GatewayRoute(string gateway, string prefix, string service, HttpGatewayRouteRewrite? rewrite = null) => new()
    {
        VirtualGatewayName = gateway,
        Name = prefix,
        Spec = new()
        {
            HttpRoute = new()
            {
                Match = new() { Prefix = prefix },
                Action = new() { Rewrite = rewrite, Target = new() { VirtualService = new() { VirtualServiceName = service } } },
            },
        },
    };

    /// <summary>All there is to see: TLS, a canary, a target without traffic, shared calls, a call to itself, and what is missing.</summary>
    internal static MeshModel Shop() => Mesh(
        "shop",
        [
            Gateway("edge"),
            GatewayRoute("edge", "/", "front"),
            GatewayRoute("edge", "/old/", "gone.local"),
            GatewayRoute("edge", "/cart/", "cart", new() { Prefix = new() { DefaultPrefix = "DISABLED" } }),
            .. Service("front", Route("/", 10, ("front-v1", 90), ("front-v2", 10)), Route("/beta", 0, ("front-v2", 1), ("front-v3", 0))),
            .. Service("cart", Route("/", ("cart-v1", 1), ("cart-v2", 2))),
            Node("front-v1", "cart", "front", "pay.other"),
            Node("front-v2", "pay.other", "cart", "front"),
            Node("front-v3", "cart"),
            Encrypted("cart-v1"),
            Client("job", "cart"),
            Node("orphan"),
        ]);

    /// <summary>A mesh of services with two versions each, which call each other.</summary>
    internal static MeshModel Large(int services) => Mesh(
        "large",
        [
            Gateway("edge"),
            GatewayRoute("edge", "/", "s0"),
            .. Enumerable.Range(0, services).SelectMany(i => Service($"s{i}", Route("/", ($"n{i}-a", 1), ($"n{i}-b", 1)))),
            .. Enumerable.Range(0, services).SelectMany(i => new[] { Node($"n{i}-a", $"s{(i * 7) + 1}", $"s{i / 2}"), Node($"n{i}-b", $"s{(i * 7) + 1}") }),
        ]);

    private static PortMapping Http(int port) => new() { Port = port, Protocol = "http" };
}
