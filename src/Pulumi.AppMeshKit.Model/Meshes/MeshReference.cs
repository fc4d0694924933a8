namespace Pulumi.AppMeshKit.Model;

/// <summary>A name in one definition that means another resource of the same mesh.</summary>
internal readonly record struct MeshReference(ResourceKind Kind, Value<string> Name, Place Place)
{
    /// <summary>What the named resource is found by; only names that stand directly in the mesh can be referred to.</summary>
    public MeshKey Key => new(Kind, string.Empty, Name.ToString());

    /// <summary>All references of a definition, known or not.</summary>
    public static IEnumerable<MeshReference> Of(ApiRequest request)
    {
        var at = Place.Of(request);
        return request switch
        {
            VirtualNodeRequest node => Backends(at, node),
            RouteRequest route => Targets(at, route),
            VirtualServiceRequest service => Provider(at, service),
            GatewayRouteRequest route => Target(at, route),
            _ => [],
        };
    }

    private static IEnumerable<MeshReference> Backends(Place at, VirtualNodeRequest node)
    {
        if (node.Spec?.Backends is not { } backends) yield break;

        var list = at.At("spec", node.Spec).At("backends", backends);
        for (var index = 0; index < backends.Count; index++)
        {
            if (backends[index].VirtualService is { VirtualServiceName: { } name } service)
                yield return new(ResourceKind.VirtualService, name, list.Item(index, backends[index]).At("virtualService", service).At("virtualServiceName", name));
        }
    }

    private static IEnumerable<MeshReference> Targets(Place at, RouteRequest route)
    {
        if (route.VirtualRouterName is { } router) yield return new(ResourceKind.VirtualRouter, router, at.At("virtualRouterName", router));
        if (RouteView.Of(route) is not { Targets: { } targets } view) yield break;

        for (var index = 0; index < targets.Count; index++)
        {
            if (targets[index].VirtualNode is { } node)
                yield return new(ResourceKind.VirtualNode, node, view.TargetsPlace.Item(index, targets[index]).At("virtualNode", node));
        }
    }

    private static IEnumerable<MeshReference> Provider(Place at, VirtualServiceRequest service)
    {
        if (service.Spec?.Provider is not { } provider) yield break;

        var place = at.At("spec", service.Spec).At("provider", provider);
        if (provider.VirtualNode is { VirtualNodeName: { } node } byNode)
            yield return new(ResourceKind.VirtualNode, node, place.At("virtualNode", byNode).At("virtualNodeName", node));
        if (provider.VirtualRouter is { VirtualRouterName: { } router } byRouter)
            yield return new(ResourceKind.VirtualRouter, router, place.At("virtualRouter", byRouter).At("virtualRouterName", router));
    }

    private static IEnumerable<MeshReference> Target(Place at, GatewayRouteRequest route)
    {
        if (route.VirtualGatewayName is { } gateway) yield return new(ResourceKind.VirtualGateway, gateway, at.At("virtualGatewayName", gateway));
        if (GatewayRouteView.Of(route) is { Service: { } service } view) yield return new(ResourceKind.VirtualService, service, view.ServicePlace);
    }
}
