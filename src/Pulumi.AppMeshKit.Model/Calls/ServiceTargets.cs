namespace Pulumi.AppMeshKit.Model;

/// <summary>Where the calls of a virtual service arrive.</summary>
/// <param name="Service">The service; null where it is not here.</param>
/// <param name="All">The targets of all its routes, in the order of the routes' names; or the node that provides it.</param>
/// <param name="IsKnown">Whether these are all of them for certain.</param>
internal sealed record ServiceTargets(VirtualServiceRequest? Service, IReadOnlyList<CallTarget> All, bool IsKnown)
{
    public static ServiceTargets Of(MeshModel mesh, Value<string> name)
    {
        var service = mesh.Service(name);
        if (service?.Spec is not { IsUnknown: false } spec || spec.Provider is { IsUnknown: true }) return new(service, [], IsKnown: false);

        return spec.Provider switch
        {
            { VirtualRouter: { VirtualRouterName: { } router } } => OfRouter(mesh, service, router),
            { VirtualNode: { VirtualNodeName: { } node } } => OfNode(mesh, service, node),
            null => new(service, [], IsKnown: true),
            _ => new(service, [], IsKnown: false),
        };
    }

    private static ServiceTargets OfNode(MeshModel mesh, VirtualServiceRequest service, Value<string> node)
    {
        List<CallTarget> targets = [.. CallTarget.Of(mesh, node)];
        return new(service, targets, targets.TrueForAll(target => target.Node is { Spec.IsUnknown: false }));
    }

    /// <summary>A mesh that is not complete may have routes elsewhere; a route without targets is not what was meant.</summary>
    private static ServiceTargets OfRouter(MeshModel mesh, VirtualServiceRequest service, Value<string> router)
    {
        var isKnown = mesh.IsComplete && mesh.Router(router) is not null && !mesh.HasUnknownNames(ResourceKind.VirtualRouter);
        List<CallTarget> targets = [];
        foreach (var route in mesh.RoutesOf(router))
        {
            var view = RouteView.Of(route);
            isKnown &= view is { Targets: { IsUnknown: false, Count: > 0 } };
            foreach (var target in view?.Targets ?? [])
            {
                if (target.VirtualNode is null) isKnown = false;
                else targets.Add(CallTarget.Of(mesh, route, view!, target));
            }
        }

        return new(service, targets, isKnown && targets.TrueForAll(target => target.Node is { Spec.IsUnknown: false }));
    }
}
