namespace Pulumi.AppMeshKit.Model;

/// <summary>The services, gateways and callers whose requests may be answered otherwise, since something that decides about them differs.</summary>
internal sealed class AffectedParts
{
    private readonly MeshPair _pair;
    private readonly SortedSet<string> _services = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _gateways = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _callers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _tls = new(StringComparer.Ordinal);

    public AffectedParts(MeshDelta delta)
    {
        _pair = delta.Pair;
        foreach (var request in delta.Removed.Concat(delta.Added)) Add(request);
        foreach (var (before, after) in delta.Changed.Where(one => Decides(one.Before, one.After)))
        {
            Add(before);
            Add(after);
        }

        foreach (var service in _services) AddCallers(service);
        if (!Equals(_pair.Before.Document?.Spec?.EgressFilter, _pair.After.Document?.Spec?.EgressFilter)) _callers.UnionWith(_pair.Before.Calls.Concat(_pair.After.Calls).Select(call => call.Node));
    }

    /// <summary>Virtual services, sorted.</summary>
    public IReadOnlyCollection<string> Services => _services;

    /// <summary>Virtual gateways, sorted.</summary>
    public IReadOnlyCollection<string> Gateways => _gateways;

    /// <summary>Virtual nodes that call, sorted.</summary>
    public IReadOnlyCollection<string> Callers => _callers;

    /// <summary>Whether a virtual service is among them.</summary>
    public bool IsAffected(string service) => _services.Contains(service);

    /// <summary>Whether the nodes behind a virtual service ask callers for TLS in another way than before.</summary>
    public bool HasOtherTls(string service)
    {
        if (!_tls.TryGetValue(service, out var known)) _tls.Add(service, known = !Tls(_pair.Before, service).SetEquals(Tls(_pair.After, service)));
        return known;
    }

    private static HashSet<(int? Port, ListenerTls? Tls)> Tls(MeshModel mesh, string service) => mesh.Service(service)?.Spec?.Provider switch
    {
        { VirtualNode.VirtualNodeName: { } node } => [.. Tls(mesh.Node(node))],
        { VirtualRouter.VirtualRouterName: { } router } => [.. mesh.RoutesOf(router).SelectMany(route => RouteView.Of(route)?.Targets ?? []).SelectMany(target => Tls(mesh.Node(target.VirtualNode)))],
        _ => [],
    };

    private static IEnumerable<(int? Port, ListenerTls? Tls)> Tls(VirtualNodeRequest? node) =>
        (node?.Spec?.Listeners ?? []).Select(listener => ((listener.PortMapping?.Port).Has(out var port) ? port : (int?)null, listener.Tls));

    /// <summary>Whether what differs of a resource can change an answer: tags, health checks and logs do not.</summary>
    private static bool Decides(ApiRequest before, ApiRequest after) => (before, after) switch
    {
        (VirtualNodeRequest one, VirtualNodeRequest other) => !Equals(Routing(one), Routing(other)),
        (RouteRequest one, RouteRequest other) => one.Spec != other.Spec,
        (VirtualServiceRequest one, VirtualServiceRequest other) => one.Spec != other.Spec,
        (VirtualRouterRequest one, VirtualRouterRequest other) => one.Spec != other.Spec,
        (GatewayRouteRequest one, GatewayRouteRequest other) => one.Spec != other.Spec,
        (VirtualGatewayRequest one, VirtualGatewayRequest other) => one.Spec != other.Spec,
        _ => false,
    };

    private static VirtualNodeSpec? Routing(VirtualNodeRequest node) => node.Spec is null or { IsUnknown: true } ? node.Spec : node.Spec with { Logging = null, ServiceDiscovery = null };

    private void Add(ApiRequest request)
    {
        switch (request)
        {
            case VirtualServiceRequest { Name: { } name }:
                _services.Add(name.ToString());
                break;
            case VirtualRouterRequest { Name: { } name }:
                Provided(ResourceKind.VirtualRouter, name);
                break;
            case RouteRequest { VirtualRouterName: { } router }:
                Provided(ResourceKind.VirtualRouter, router);
                break;
            case VirtualNodeRequest { Name: { } name }:
                _callers.Add(name.ToString());
                Provided(ResourceKind.VirtualNode, name);
                break;
            case VirtualGatewayRequest { Name: { } name }:
                _gateways.Add(name.ToString());
                break;
            case GatewayRouteRequest { VirtualGatewayName: { } gateway }:
                _gateways.Add(gateway.ToString());
                break;
            default:
                break;
        }
    }

    private void Provided(ResourceKind kind, Value<string> name)
    {
        foreach (var referrer in Referrers(kind, name))
        {
            if (referrer is VirtualServiceRequest { Name: { } service }) _services.Add(service.ToString());
            if (referrer is RouteRequest { VirtualRouterName: { } router } && kind == ResourceKind.VirtualNode) Provided(ResourceKind.VirtualRouter, router);
        }
    }

    private void AddCallers(string service)
    {
        foreach (var referrer in Referrers(ResourceKind.VirtualService, service).OfType<VirtualNodeRequest>()) _callers.Add($"{referrer.Name}");
    }

    private IEnumerable<ApiRequest> Referrers(ResourceKind kind, Value<string> name) => _pair.Before.ReferrersOf(kind, name).Concat(_pair.After.ReferrersOf(kind, name));
}
