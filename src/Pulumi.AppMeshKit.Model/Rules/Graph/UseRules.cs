namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Resources that nothing uses. Where a name is not known, or leads nowhere by a slip of the pen, it may be meant for any of
/// them, and nothing is said. Where a mesh lets all egress out, nodes call each other without saying so; where nobody calls
/// anybody, the callers are yet to come.
/// </summary>
internal sealed class UseRules(CallGraph graph)
{
    private readonly Lazy<bool> _areTargetsKnown = new(() => AreKnown(graph.Mesh, request => request is RouteRequest or VirtualServiceRequest));
    private readonly Lazy<bool> _areServicesKnown = new(() => AreKnown(graph.Mesh, request => request is VirtualNodeRequest or GatewayRouteRequest));
    private readonly bool _areCallsNamed = NodeGraphRules.Drops(graph.Mesh.Document?.Spec?.EgressFilter);
    private readonly Lazy<bool> _hasCalls = new(() => graph.Callers.Any(caller => graph.CallsOf(caller).Count > 0));

    public IEnumerable<Finding> Check(ApiRequest request)
    {
        if (request.Name is not { IsKnown: true } name) yield break;

        var at = Place.Of(request).At(request.NameMember(), name);
        var users = graph.Mesh.ReferrersOf(request.ResourceKind(), name);
        switch (request)
        {
            case VirtualRouterRequest when !users.Any(user => user is VirtualServiceRequest) && _areTargetsKnown.Value:
                yield return RuleBook.Unused(at, request.Id(), "no virtual service names it");
                break;
            case VirtualServiceRequest when users.Count == 0 && _areCallsNamed && _hasCalls.Value && !IsEntry(name) && _areServicesKnown.Value:
                yield return RuleBook.Unused(at, request.Id(), "no backend and no gateway route names it");
                break;
            case VirtualGatewayRequest when users.Count == 0 && _areServicesKnown.Value:
                yield return RuleBook.Unused(at, request.Id(), "it has no gateway routes");
                break;
            case VirtualNodeRequest { Spec: { IsUnknown: false, Listeners: { IsUnknown: false, Count: > 0 } listeners } spec } node:
                if (users.Count == 0 && _areCallsNamed && spec.Backends.IsAbsentOrEmpty() && _areTargetsKnown.Value)
                    yield return RuleBook.Island(Place.Of(node).At("spec", spec).At("listeners", listeners), name.ToString());
                break;
            default:
                break;
        }
    }

    /// <summary>Calls from outside arrive at nodes that call others in turn.</summary>
    private bool IsEntry(Value<string> service) =>
        graph.TargetsOf(service).All.Any(target => target.Node is { } node && !(node.Spec?.Backends).IsAbsentOrEmpty());

    private static bool AreKnown(MeshModel mesh, Func<ApiRequest, bool> isUser) =>
        mesh.Requests.Where(isUser).All(request => IsKnown(request) && MeshReference.Of(request).All(reference => mesh.Definitions(reference.Key).Count > 0));

    private static bool IsKnown(ApiRequest request) => request switch
    {
        RouteRequest route => RouteView.Of(route) is { Targets: { IsUnknown: false, Count: > 0 } },
        VirtualServiceRequest service => service.Spec is { IsUnknown: false } spec && IsKnown(spec.Provider),
        VirtualNodeRequest node => node.Spec is not { IsUnknown: true } and not { Backends.IsUnknown: true },
        GatewayRouteRequest route => GatewayRouteView.Of(route) is { Target.IsUnknown: false },
        _ => true,
    };

    private static bool IsKnown(VirtualServiceProvider? provider) => provider is null
        or { IsUnknown: false } and ({ VirtualRouter.VirtualRouterName: not null } or { VirtualNode.VirtualNodeName: not null });
}
