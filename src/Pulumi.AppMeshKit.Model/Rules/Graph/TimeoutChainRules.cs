namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Timeouts along a chain of calls: whoever waits ought to wait longer than those further down. Only a time that somebody
/// wrote further down counts, as the 15 s that hold everywhere are nobody's decision.
/// </summary>
internal sealed class TimeoutChainRules(CallGraph graph)
{
    private readonly Dictionary<ApiRequest, (long Millis, CallEdge? Edge)> _longest = new(ReferenceEqualityComparer.Instance);

    public static IEnumerable<Finding> Check(CallGraph graph)
    {
        var rules = new TimeoutChainRules(graph);
        HashSet<RouteRequest> seen = new(ReferenceEqualityComparer.Instance);
        foreach (var service in graph.Services.Where(service => service.Name is not null))
        {
            if (graph.CallersOf(service.Name).FirstOrDefault() is not { } caller) continue;

            var call = graph.CallsOf(caller).First(call => call.Name.Equals(service.Name));
            foreach (var routes in graph.TargetsOf(service.Name!).All.GroupBy(target => target.Route))
            {
                if (routes.Key is { } route && seen.Add(route) && rules.Check(call, route, routes) is { } finding) yield return finding;
            }
        }
    }

    private Finding? Check(ServiceCall call, RouteRequest route, IEnumerable<CallTarget> targets)
    {
        var view = RouteView.Of(route)!;
        var worst = targets
            .Where(target => target is { IsKnown: true, TakesTraffic: true })
            .Select(target => (Target: target, Outer: HopTimeout.Of(target)?.Millis, Inner: Longest(target.Node!)))
            .Where(hop => hop.Outer < hop.Inner.Millis)
            .OrderByDescending(hop => hop.Inner.Millis)
            .FirstOrDefault();
        if (worst.Inner.Edge is not { } inner) return null;

        var path = CallPaths.Text([new(call, worst.Target), inner]);
        return RuleBook.TimeoutsShrink(view.TimeoutPlace, $"{call.Caller.Name}", DurationRules.Text(worst.Outer!.Value), inner.Node, DurationRules.Text(worst.Inner.Millis), path);
    }

    /// <summary>The longest time that somebody wrote for a call of this node; 0 for none.</summary>
    private (long Millis, CallEdge? Edge) Longest(VirtualNodeRequest node)
    {
        if (_longest.TryGetValue(node, out var longest)) return longest;

        foreach (var call in graph.CallsOf(node))
        {
            foreach (var target in graph.TargetsOf(call.Name).All.Where(target => target is { IsKnown: true, TakesTraffic: true } && CallEdge.IsWay(call, target)))
            {
                if (HopTimeout.Of(target) is { IsWritten: true } hop && hop.Millis > longest.Millis) longest = (hop.Millis, new(call, target));
            }
        }

        _longest.Add(node, longest);
        return longest;
    }
}
