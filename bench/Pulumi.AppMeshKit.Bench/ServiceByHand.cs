using Pulumi.Aws.AppMesh;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Bench;

/// <summary>
/// The service, without the kit: the same resources with the same inputs, parents and dependencies, below one component,
/// in the cheapest way that Pulumi.Aws offers. It checks nothing, remembers nothing and has no outputs.
/// </summary>
internal sealed class ServiceByHand : ComponentResource
{
    private const string MeshName = "shop";
    private static readonly string[] RetryOn = ["gateway-error", "stream-error"];
    private readonly Aws.AppMesh.Mesh _mesh;

    internal ServiceByHand(string name, Aws.AppMesh.Mesh mesh, ComponentResourceOptions? options)
        : base("bench:index:Service", name, options)
    {
        _mesh = mesh;
        var blue = Node(name, "blue");
        var green = Node(name, "green");
        var router = Router(name);
        var api = Route(name, "api", "/api", priority: 0, router, blue, green);
        var all = Route(name, "all", "/", priority: 10, router, blue, green);
        _ = new VirtualService(
            name,
            new()
            {
                MeshName = MeshName,
                Name = Names.Host(name),
                Spec = new VirtualServiceSpecArgs
                {
                    Provider = new VirtualServiceSpecProviderArgs
                    {
                        VirtualRouter = new VirtualServiceSpecProviderVirtualRouterArgs { VirtualRouterName = name },
                    },
                },
            },
            After(router, api, all));
        RegisterOutputs();
    }

    private VirtualNode Node(string service, string version) => new(
        $"{service}-{version}",
        new()
        {
            MeshName = MeshName,
            Name = $"{service}-{version}",
            Spec = new VirtualNodeSpecArgs
            {
                Listeners = new VirtualNodeSpecListenerArgs
                {
                    HealthCheck = new VirtualNodeSpecListenerHealthCheckArgs
                    {
                        HealthyThreshold = 2,
                        IntervalMillis = 5000,
                        Path = "/ping",
                        Protocol = "http",
                        TimeoutMillis = 2000,
                        UnhealthyThreshold = 2,
                    },
                    PortMapping = new VirtualNodeSpecListenerPortMappingArgs { Port = 8080, Protocol = "http" },
                },
                Logging = new VirtualNodeSpecLoggingArgs
                {
                    AccessLog = new VirtualNodeSpecLoggingAccessLogArgs
                    {
                        File = new VirtualNodeSpecLoggingAccessLogFileArgs { Path = "/dev/stdout" },
                    },
                },
                ServiceDiscovery = new VirtualNodeSpecServiceDiscoveryArgs
                {
                    Dns = new VirtualNodeSpecServiceDiscoveryDnsArgs { Hostname = Names.Host(service, version) },
                },
            },
        },
        After());

    private VirtualRouter Router(string service) => new(
        service,
        new()
        {
            MeshName = MeshName,
            Name = service,
            Spec = new VirtualRouterSpecArgs
            {
                Listeners = new VirtualRouterSpecListenerArgs
                {
                    PortMapping = new VirtualRouterSpecListenerPortMappingArgs { Port = 8080, Protocol = "http" },
                },
            },
        },
        After());

    private Aws.AppMesh.Route Route(string service, string name, string prefix, int priority, VirtualRouter router, VirtualNode blue, VirtualNode green) => new(
        $"{service}/{name}",
        new()
        {
            MeshName = MeshName,
            Name = name,
            VirtualRouterName = service,
            Spec = new RouteSpecArgs
            {
                Priority = priority,
                HttpRoute = new RouteSpecHttpRouteArgs
                {
                    Action = new RouteSpecHttpRouteActionArgs
                    {
                        WeightedTargets = new[] { Target(service, "blue", 90), Target(service, "green", 10) },
                    },
                    Match = new RouteSpecHttpRouteMatchArgs { Prefix = prefix },
                    RetryPolicy = new RouteSpecHttpRouteRetryPolicyArgs
                    {
                        HttpRetryEvents = RetryOn,
                        MaxRetries = 2,
                        PerRetryTimeout = new RouteSpecHttpRouteRetryPolicyPerRetryTimeoutArgs { Unit = "s", Value = 5 },
                        TcpRetryEvents = "connection-error",
                    },
                },
            },
        },
        After(router, blue, green));

    private static RouteSpecHttpRouteActionWeightedTargetArgs Target(string service, string version, int weight) =>
        new() { VirtualNode = $"{service}-{version}", Weight = weight };

    private CustomResourceOptions After(params ReadOnlySpan<Resource> resources) =>
        new() { Parent = this, DependsOn = new Resource[] { _mesh }.Concat(resources.ToArray()).ToArray() };
}
