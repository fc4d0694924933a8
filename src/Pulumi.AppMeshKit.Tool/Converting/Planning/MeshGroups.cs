using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Definitions that hang together, each group for one component.</summary>
/// <param name="parts">Where the components are collected.</param>
/// <param name="requests">The definitions, in the order in which they were read.</param>
/// <param name="attempt">Makes a component of a group, or leaves the whole group.</param>
internal sealed class MeshGroups(MeshParts parts, IReadOnlyList<ApiRequest> requests, MeshGroups.Attempt attempt)
{
    /// <summary>Makes a component of a group, or leaves the whole group.</summary>
    internal delegate object? Attempt(IReadOnlyList<ApiRequest> group, Func<object> part);

    private readonly HashSet<ApiRequest> _grouped = new(ReferenceEqualityComparer.Instance);

    internal void Add()
    {
        var services = requests.OfType<VirtualServiceRequest>().ToList();
        foreach (var node in requests.OfType<VirtualNodeRequest>())
        {
            var provided = services.Where(service => service.Spec?.Provider?.VirtualNode?.VirtualNodeName == node.Name).ToList();
            if (provided.Count > 0) Group([node, .. provided], () => NodeServiceParts.Add(parts, node, provided));
        }

        foreach (var router in requests.OfType<VirtualRouterRequest>())
        {
            var routes = requests.OfType<RouteRequest>().Where(route => route.VirtualRouterName == router.Name).ToList();
            var provided = services.Where(service => service.Spec?.Provider?.VirtualRouter?.VirtualRouterName == router.Name).ToList();
            Group([router, .. routes, .. provided, .. Nodes(routes)], () => RouterParts.Add(parts, router, routes, provided));
        }

        foreach (var node in requests.OfType<VirtualNodeRequest>().Where(node => !_grouped.Contains(node)).ToList())
            Group([node], () => ClientParts.Add(parts, node));

        foreach (var gateway in requests.OfType<VirtualGatewayRequest>())
        {
            var routes = requests.OfType<GatewayRouteRequest>().Where(route => route.VirtualGatewayName == gateway.Name).ToList();
            Group([gateway, .. routes], () => GatewayParts.Add(parts, gateway, routes));
        }

        foreach (var alone in requests.Where(request => request is not MeshRequest && !_grouped.Contains(request)).ToList())
            Group([alone], () => throw new CannotSayException(Reason(alone)));
    }

    private void Group(IReadOnlyList<ApiRequest> group, Action add)
    {
        _grouped.UnionWith(group);
        _ = attempt(group, () =>
        {
            add();
            return group;
        });
    }

    private IEnumerable<VirtualNodeRequest> Nodes(IEnumerable<RouteRequest> routes) => routes
        .SelectMany(RouteUnmapping.Targets)
        .Select(target => parts.Model.Node(target.VirtualNode))
        .OfType<VirtualNodeRequest>()
        .DistinctBy(node => node.Name?.ToString());

    private static string Reason(ApiRequest request) => request switch
    {
        RouteRequest => "its router is not made by a component",
        GatewayRouteRequest => "its gateway is not made by a component",
        VirtualServiceRequest { Spec.Provider: { VirtualNode: null, VirtualRouter: null } or null } => "the service has no provider",
        VirtualServiceRequest => "its provider is not made by a component",
        _ => "no component makes it",
    };
}
