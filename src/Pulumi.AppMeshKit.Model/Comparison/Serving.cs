namespace Pulumi.AppMeshKit.Model;

/// <summary>What a resource does for traffic: what would be lost without it.</summary>
internal static class Serving
{
    /// <summary>A sentence without its full stop; null for a resource that serves nothing.</summary>
    public static string? Of(MeshModel mesh, ApiRequest request) => request switch
    {
        MeshRequest => MeshOf(mesh),
        VirtualGatewayRequest gateway => mesh.GatewayRoutesOf(gateway.Name).Count() is > 0 and var count ? $"it takes traffic from outside ({Say.Count(count, "gateway route")})" : null,
        GatewayRouteRequest route => mesh.Gateway(route.VirtualGatewayName) is null ? null : $"gateway \"{route.VirtualGatewayName}\" takes {GatewayRouteLine.Of(route).Match} by it",
        VirtualServiceRequest service => Service(mesh, service),
        VirtualRouterRequest router => Names(mesh.ReferrersOf(ResourceKind.VirtualRouter, router.Name).OfType<VirtualServiceRequest>()) is { } names ? $"it provides {names}" : null,
        RouteRequest route => Route(route),
        VirtualNodeRequest node => Node(mesh, node),
        _ => null,
    };

    private static string? MeshOf(MeshModel mesh) => mesh.Requests.OfType<VirtualServiceRequest>().Count() is > 0 and var count ? $"it has {Say.Count(count, "virtual service")}" : null;

    private static string? Service(MeshModel mesh, VirtualServiceRequest service)
    {
        var callers = mesh.ReferrersOf(ResourceKind.VirtualService, service.Name)
            .Select(caller => caller is GatewayRouteRequest route ? $"gateway \"{route.VirtualGatewayName}\"" : $"node \"{caller.Name}\"")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return callers.Count > 0 ? $"{Some(callers)} {(callers.Count == 1 ? "calls" : "call")} it"
            : service.Spec?.Provider is null ? null
            : "it answers to its name";
    }

    private static string? Route(RouteRequest route)
    {
        var targets = RouteLine.Of(route).Targets.Where(target => !target.IsIdle).ToList();
        return targets.Count == 0 ? null : $"it takes {RouteLine.Of(route).Match} to {Some([.. targets.Select(target => target.Node)])}";
    }

    private static string? Node(MeshModel mesh, VirtualNodeRequest node)
    {
        foreach (var referrer in mesh.ReferrersOf(ResourceKind.VirtualNode, node.Name))
        {
            if (referrer is VirtualServiceRequest service) return $"it provides \"{service.Name}\"";
            if (referrer is not RouteRequest route) continue;
            if (RouteLine.Of(route).Targets.FirstOrDefault(target => target.Node == node.Name!.ToString() && !target.IsIdle) is { } target)
                return $"route \"{route.Name}\" of \"{route.VirtualRouterName}\" sends it {target.Share ?? "100 %"}";
        }

        return null;
    }

    private static string? Names(IEnumerable<VirtualServiceRequest> services)
    {
        var names = services.Select(service => $"\"{service.Name}\"").Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : Some(names);
    }

    private static string Some(List<string> words) => words.Count <= 3 ? Say.And(words) : $"{string.Join(", ", words.Take(2))} and {words.Count - 2} more";
}
