namespace Pulumi.AppMeshKit.Model;

/// <summary>Calls, when resources join: those of the newcomers, and what is new in those that come to them.</summary>
internal static class JoiningCallRules
{
    public static IEnumerable<Finding> Check(CallGraph before, CallGraph after, IReadOnlyCollection<ApiRequest> joining)
    {
        var isNew = joining.ToHashSet<ApiRequest>(ReferenceEqualityComparer.Instance);
        foreach (var caller in Callers(after, joining))
        {
            var known = isNew.Contains(caller) ? [] : TlsCallRules.Check(before, caller).ToHashSet();
            foreach (var finding in TlsCallRules.Check(after, caller).Where(finding => !known.Contains(finding))) yield return finding;
        }
    }

    /// <summary>The callers that join, and the callers of every service that leads to something new; each once.</summary>
    private static HashSet<ApiRequest> Callers(CallGraph graph, IReadOnlyCollection<ApiRequest> joining)
    {
        HashSet<ApiRequest> services = new(ReferenceEqualityComparer.Instance);
        HashSet<ApiRequest> callers = new(ReferenceEqualityComparer.Instance);
        foreach (var request in joining)
        {
            if (CallerIn(graph, request) is { } caller) callers.Add(caller);
            services.UnionWith(ServicesTo(graph, request));
        }

        foreach (var service in services) callers.UnionWith(graph.CallersOf(service.Name));
        return callers;
    }

    private static ApiRequest? CallerIn(CallGraph graph, ApiRequest request) => request switch
    {
        VirtualNodeRequest or VirtualGatewayRequest => request,
        GatewayRouteRequest route => graph.Mesh.Gateway(route.VirtualGatewayName),
        _ => null,
    };

    private static IEnumerable<ApiRequest> ServicesTo(CallGraph graph, ApiRequest request) => request switch
    {
        VirtualServiceRequest => [request],
        VirtualNodeRequest => graph.ServicesTo(ResourceKind.VirtualNode, request.Name),
        VirtualRouterRequest => graph.ServicesTo(ResourceKind.VirtualRouter, request.Name),
        RouteRequest route => graph.ServicesTo(ResourceKind.VirtualRouter, route.VirtualRouterName),
        _ => [],
    };
}
