namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Who calls whom in a mesh, derived once and shared by all rules. Everything is looked up by name and remembered, so that
/// whoever asks for little pays for little, and whoever asks for all pays once.
/// </summary>
/// <remarks>What only a deployment knows makes an edge unknown (<see cref="CallEdge.IsKnown"/>); it is here nevertheless.</remarks>
internal sealed class CallGraph(MeshModel mesh)
{
    private readonly Dictionary<ApiRequest, IReadOnlyList<ServiceCall>> _calls = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ApiRequest, IReadOnlyList<CallEdge>> _edges = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ServiceTargets> _targets = new(StringComparer.Ordinal);
    private bool? _isKnown;

    /// <summary>The mesh that it was derived from.</summary>
    public MeshModel Mesh => mesh;

    /// <summary>All that can call: the virtual nodes and the virtual gateways, sorted by kind and name.</summary>
    public IReadOnlyList<ApiRequest> Callers => field ??= [.. mesh.Requests.Where(request => request is VirtualNodeRequest or VirtualGatewayRequest)];

    /// <summary>Whether it is known of every service where its calls arrive.</summary>
    public bool IsKnown => _isKnown ??= mesh.IsComplete && Services.All(service => service.Name is not null && TargetsOf(service.Name).IsKnown);

    /// <summary>The virtual services, sorted by name.</summary>
    public IReadOnlyList<VirtualServiceRequest> Services => field ??= [.. mesh.Requests.OfType<VirtualServiceRequest>()];

    /// <summary>The services that a node or a gateway calls, in the order it names them.</summary>
    public IReadOnlyList<ServiceCall> CallsOf(ApiRequest caller)
    {
        if (!_calls.TryGetValue(caller, out var calls)) _calls.Add(caller, calls = [.. Calls(caller)]);
        return calls;
    }

    /// <summary>Where the calls of a service arrive.</summary>
    public ServiceTargets TargetsOf(Value<string> service)
    {
        var name = service.ToString();
        if (!_targets.TryGetValue(name, out var targets)) _targets.Add(name, targets = ServiceTargets.Of(mesh, service));
        return targets;
    }

    /// <summary>The ways that the calls of a node or a gateway take: one for each service, node and port, however many routes lead there.</summary>
    public IReadOnlyList<CallEdge> EdgesOf(ApiRequest caller)
    {
        if (!_edges.TryGetValue(caller, out var edges)) _edges.Add(caller, edges = [.. Edges(caller)]);
        return edges;
    }

    /// <summary>The nodes and gateways that call a service, each once.</summary>
    public IEnumerable<ApiRequest> CallersOf(Value<string>? service) => mesh.ReferrersOf(ResourceKind.VirtualService, service)
        .Select(referrer => referrer is GatewayRouteRequest route ? mesh.Gateway(route.VirtualGatewayName) : referrer)
        .OfType<ApiRequest>()
        .Distinct<ApiRequest>(ReferenceEqualityComparer.Instance);

    /// <summary>The services that lead to a node, a router, or to what a route of a router leads to, each once.</summary>
    public IEnumerable<VirtualServiceRequest> ServicesTo(ResourceKind kind, Value<string>? name) => mesh.ReferrersOf(kind, name)
        .SelectMany(referrer => referrer is RouteRequest route && kind == ResourceKind.VirtualNode
            ? mesh.ReferrersOf(ResourceKind.VirtualRouter, route.VirtualRouterName).OfType<VirtualServiceRequest>()
            : referrer is VirtualServiceRequest service ? [service] : [])
        .Distinct<VirtualServiceRequest>(ReferenceEqualityComparer.Instance);

    /// <summary>The nodes and gateways whose calls may arrive at a node, each once.</summary>
    public IEnumerable<ApiRequest> CallersOf(VirtualNodeRequest node) => ServicesTo(ResourceKind.VirtualNode, node.Name)
        .SelectMany(service => CallersOf(service.Name))
        .Distinct<ApiRequest>(ReferenceEqualityComparer.Instance);

    private IEnumerable<ServiceCall> Calls(ApiRequest caller) => caller switch
    {
        VirtualNodeRequest node => ServiceCall.Of(node),
        VirtualGatewayRequest gateway => ServiceCall.Of(mesh, gateway),
        _ => [],
    };

    /// <summary>Of several routes to one place the one that is certain stands for them all.</summary>
    private IEnumerable<CallEdge> Edges(ApiRequest caller) => CallsOf(caller)
        .SelectMany(call => TargetsOf(call.Name).All.Where(target => target.TakesTraffic && CallEdge.IsWay(call, target)).Select(target => new CallEdge(call, target)))
        .GroupBy(edge => edge.Key)
        .Select(same => same.FirstOrDefault(edge => edge.IsKnown) ?? same.First());
}
