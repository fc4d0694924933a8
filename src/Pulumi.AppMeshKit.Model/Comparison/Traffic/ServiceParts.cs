namespace Pulumi.AppMeshKit.Model;

/// <summary>All that decides what becomes of requests to a virtual service.</summary>
internal static class ServiceParts
{
    /// <summary>Whether it is the same on both sides: then every request is answered as before.</summary>
    public static bool AreSame(MeshPair pair, string name)
    {
        if (pair.Before.Service(name) is not { } before || pair.After.Service(name) is not { } after || before.Spec != after.Spec) return false;
        if (before.Spec?.Provider is not { IsUnknown: false } provider) return true;
        if (provider.VirtualNode?.VirtualNodeName is { } node) return IsSameNode(pair, node);
        if (provider.VirtualRouter?.VirtualRouterName is not { } router) return true;
        if (pair.Before.Router(router)?.Spec != pair.After.Router(router)?.Spec) return false;

        var routes = pair.Before.RoutesOf(router).ToList();
        return routes.Select(route => (route.Name, route.Spec)).SequenceEqual(pair.After.RoutesOf(router).Select(route => (route.Name, route.Spec))) && routes.TrueForAll(route => AreSameTargets(pair, route));
    }

    private static bool AreSameTargets(MeshPair pair, RouteRequest route) =>
        (RouteView.Of(route)?.Targets ?? []).All(target => target.VirtualNode is not { } node || IsSameNode(pair, node));

    private static bool IsSameNode(MeshPair pair, Value<string> name) =>
        (pair.Before.Node(name) is null) == (pair.After.Node(name) is null)
        && pair.Before.Node(name)?.Spec?.Listeners == pair.After.Node(name)?.Spec?.Listeners;
}
