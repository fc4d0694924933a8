namespace Pulumi.AppMeshKit.Model;

/// <summary>Plans the routes of one router: in the order in which App Mesh tries them, numbered from 1.</summary>
internal sealed class LatticeRoutePlanner(MeshModel mesh, string router, LatticeTargetGroups groups, LatticeOptions options)
{
    private readonly RouteTable _table = RouteTable.Of(mesh.RoutesOf(router));
    private readonly List<Finding> _findings = [];

    /// <summary>What has no place on VPC Lattice, or no certain one.</summary>
    public IEnumerable<Finding> Findings =>
        _findings.Concat(TableRules.OfRouter(mesh, _table, router).Where(IsAboutOrder).Select(RuleBook.LatticeOrder))
            .Concat(_table.Entries.Where(entry => entry.OpenReason is not null).Select(entry => RuleBook.LatticeRouteNotKnown(entry.MatchPlace, entry.OpenReason!)))
            .Distinct();

    /// <summary>What the routes become at a listener.</summary>
    public LatticeRouteTable Of(int port, string protocol)
    {
        List<LatticeRule> rules = [];
        List<Listener> listeners = [];
        (LatticeAction Action, RouteRequest Route)? rest = null;
        foreach (var entry in _table.Entries.Where(entry => entry.OpenReason is null && entry.IsForPort(port) && TableSpaces.Fits(entry.Protocol, protocol)))
        {
            var route = (RouteRequest)entry.Request;
            if (rest is not null)
            {
                _findings.Add(RuleBook.LatticeBehindCatchAll(entry.Place, entry.Name, $"{rest.Value.Route.Name}"));
                continue;
            }

            // A condition that cannot be expressed would let other requests in: the whole route is left out, and its loss says so.
            if (LatticeMatches.Of(entry, options) is not { } match || Action(entry, listeners) is not { } action) continue;

            if (LatticeMatches.IsEverything(match)) rest = (action, route);
            else rules.Add(new(route, rules.Count + 1, match, action, [.. route.Tags ?? []]));
        }

        return new(rules, rest?.Action ?? LatticeAction.NotFound, rest?.Route, listeners);
    }

    private static bool IsAboutOrder(Finding finding) => finding.Rule == RuleBook.RT021 || finding.Rule == RuleBook.ORD002;

    private LatticeAction? Action(RouteEntry entry, List<Listener> listeners)
    {
        var route = (RouteRequest)entry.Request;
        var view = RouteView.Of(route)!;
        if (view.Targets is not { IsUnknown: false } targets)
        {
            _findings.Add(RuleBook.LatticeNotKnown(view.TargetsPlace, "the targets of the route"));
            return null;
        }

        List<LatticeWeight> weights = [];
        for (var index = 0; index < targets.Count; index++)
        {
            var at = view.TargetsPlace.Item(index, targets[index]);
            if (Weight(route, view, targets[index], at, listeners) is { } weight) LatticeWeights.Add(weights, weight);
        }

        return weights.Count == 0 ? null : new(weights);
    }

    private LatticeWeight? Weight(RouteRequest route, RouteView view, WeightedTarget target, Place at, List<Listener> listeners)
    {
        if (target.VirtualNode is null) return null; // a problem of its own

        var call = CallTarget.Of(mesh, route, view, target);
        if (call is { Node: { Spec.IsUnknown: false } node, Listener: { } listener, Port: { } port })
        {
            // What answers in tcp has no target group; the loss of the listener says so (LOSS-007).
            if (LatticeProtocols.VersionOf(listener.PortMapping?.Protocol) is null) return null;

            listeners.Add(listener);
            return new(groups.Of(node, listener, port, listener.PortMapping!.Protocol!.ToKnown()), target.Weight ?? 0);
        }

        _findings.Add(call.Node is null ? RuleBook.LatticeElsewhere(at, "virtual node", target.VirtualNode) : RuleBook.LatticeNoListener(at, target.VirtualNode));
        return null;
    }
}
