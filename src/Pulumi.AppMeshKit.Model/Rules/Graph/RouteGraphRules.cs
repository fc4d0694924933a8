namespace Pulumi.AppMeshKit.Model;

/// <summary>A route, its router, and the nodes that it sends traffic to.</summary>
internal static class RouteGraphRules
{
    public static IEnumerable<Finding> Check(MeshModel mesh, RouteRequest route) =>
        RouteView.Of(route) is { } view
            ? Findings.Of(OfRouter(mesh, route, view), OfTargets(mesh, view), Ports(mesh, view), Timeout(mesh, view), IdleTimeoutRules.Targets(mesh, view))
            : [];

    private static IEnumerable<Finding> OfRouter(MeshModel mesh, RouteRequest route, RouteView view)
    {
        if (ListenerTable.Of(mesh.Router(route.VirtualRouterName)) is not { Count: > 0 } listeners) yield break;

        var router = route.VirtualRouterName!.ToString();
        if (view.Match is not { IsUnknown: true } && view.MatchPort is null && listeners.IsChoice)
            yield return RuleBook.RoutePortMissing(view.MatchPlace.Missing("port"), router, listeners.Ports);
        if (listeners.Lacks(view.MatchPort))
            yield return RuleBook.MatchPortUnknown(view.MatchPlace.At("port", view.MatchPort), view.MatchPort!, router, listeners.Ports);
        if (listeners.Protocol(view.MatchPort) is { } protocol && protocol != view.Protocol)
            yield return RuleBook.RouterProtocol(view.Place, view.Protocol, router, protocol);
    }

    private static IEnumerable<Finding> OfTargets(MeshModel mesh, RouteView view)
    {
        if (!view.Targets.IsGiven()) yield break;

        for (var index = 0; index < view.Targets.Count; index++)
        {
            var target = view.Targets[index];
            if (ListenerTable.Of(mesh.Node(target.VirtualNode)) is not { Count: > 0 } listeners) continue;

            var at = view.TargetsPlace.Item(index, target);
            var node = target.VirtualNode!.ToString();
            if (target.Port is null && listeners.IsChoice) yield return RuleBook.TargetPortMissing(at.Missing("port"), node, listeners.Ports);
            if (listeners.Lacks(target.Port))
                yield return RuleBook.TargetPortUnknown(at.At("port", target.Port), target.Port!, node, listeners.Ports);
            if (listeners.Protocol(target.Port) is { } protocol && protocol != view.Protocol)
                yield return RuleBook.TargetProtocol(at.At("virtualNode", target.VirtualNode), node, protocol, view.Protocol);
        }
    }

    /// <summary>Several targets that listen on different ports, none of them named.</summary>
    private static IEnumerable<Finding> Ports(MeshModel mesh, RouteView view)
    {
        List<(string Node, int Port)> unnamed = [];
        foreach (var target in view.Targets ?? [])
        {
            if (target.Port is null && ListenerTable.Of(mesh.Node(target.VirtualNode)) is { Count: 1 } listeners)
                unnamed.Add((target.VirtualNode!.ToString(), listeners.Listeners[0].Port));
        }

        if (unnamed.Select(target => target.Port).Distinct().Skip(1).Any())
            yield return RuleBook.TargetPorts(view.TargetsPlace, [.. unnamed.Select(target => $"{target.Node} {target.Port}")]);
    }

    /// <summary>A request takes as long as the route allows, or its target's listener: the shorter one decides.</summary>
    private static IEnumerable<Finding> Timeout(MeshModel mesh, RouteView view)
    {
        if (!view.PerRequest.TryMillis(out var route) || route <= RouteTimeoutRules.DefaultMillis) yield break;

        var shorter = (view.Targets ?? [])
            .Where(target => mesh.Node(target.VirtualNode) is { } node && NodeTimeout.Of(node, target.Port) is { } listener && listener < route)
            .Select(target => target.VirtualNode!.ToString())
            .Distinct()
            .ToList();
        if (shorter.Count > 0) yield return RuleBook.RouteTimeout(view.TimeoutPlace, DurationRules.Text(route), shorter);
    }
}
