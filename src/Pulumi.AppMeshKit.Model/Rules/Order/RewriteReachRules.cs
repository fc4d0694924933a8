namespace Pulumi.AppMeshKit.Model;

/// <summary>A gateway route that rewrites a path into one for which the router behind it has no route.</summary>
internal static class RewriteReachRules
{
    public static IEnumerable<Finding> Check(SimulationTables tables)
    {
        foreach (var route in tables.Mesh.Requests.OfType<GatewayRouteRequest>())
        {
            if (One(tables, route) is { } finding) yield return finding;
        }
    }

    private static Finding? One(SimulationTables tables, GatewayRouteRequest route)
    {
        if (GatewayRouteView.Of(route) is not { Match: HttpGatewayRouteMatch, Protocol: not "grpc" } view) return null;
        if (RouteEntries.Of(route) is not { OpenReason: null, Destination: GatewayDestination to } entry || (to.Prefix is null && to.Replacement is null)) return null;
        if (to.Replacement?.StartsWith('/') == false) return null; // an error of its own
        if (tables.Mesh.Service(to.Service)?.Spec?.Provider?.VirtualRouter?.VirtualRouterName is not { IsKnown: true } router) return null;

        var table = tables.OfRouter(router.ToString());
        if (table.Entries.Count == 0 || table.Entries.Any(one => one.OpenReason is not null)) return null;
        if (ListenerChoice.Of(ListenerTable.Of(tables.Mesh.Router(router)), to.Port, string.Empty) is not { Problem: null } listener) return null;

        // What the router knows under the whole path is what somebody meant to reach through the gateway.
        var space = new RouteSpace([entry, .. table.Entries.Where(one => one.Protocol != "tcp" && (listener.Port is null || one.IsForPort(listener.Port.Value)))], view.Protocol, null);
        var host = entry.Host?.Samples(["www"]).First() ?? string.Empty;
        foreach (var meant in Meant(space, entry, host).Concat(Natural(space, entry, host)))
        {
            var after = to.Rewrite(meant.Path);
            var facts = new RequestFacts(meant with { Path = after, Host = to.KeepsHost ? meant.Host : to.Service, Port = listener.Port });
            if (RouteTable.Decide(facts, table.Entries).Verdict != Verdict.NoRoute) continue;

            var place = view.Place.At("action", (route.Spec!.HttpRoute ?? route.Spec.Http2Route)!.Action);
            return RuleBook.RewriteDeadEnd(place, entry.Name, RequestPath.Split(meant.Path).Path, RequestPath.Split(after).Path, router.ToString(), meant.ToString());
        }

        return null;
    }

    /// <summary>Requests that the gateway route takes and a route of the router would take if the path were kept.</summary>
    private static IEnumerable<SimulatedRequest> Meant(RouteSpace space, RouteEntry entry, string host) => space.Entries.Skip(1)
        .Select(other => RouteSearch.Find(space, space.Only(entry) | space.Only(other), space.None, host).Witness)
        .OfType<SimulatedRequest>();

    /// <summary>Where nothing that the rewrite can make has a route: any request that the gateway route takes.</summary>
    private static IEnumerable<SimulatedRequest> Natural(RouteSpace space, RouteEntry entry, string host)
    {
        var to = (GatewayDestination)entry.Destination!;
        var isLost = space.Entries.Skip(1).All(other => other.Conditions.OfType<TextCondition>()
            .Where(condition => condition.Dimension == Dimension.Path)
            .Any(condition => !CanTake(condition.Text, to)));
        return isLost && RouteSearch.Find(space, space.Only(entry), space.None, host).Witness is { } request ? [request] : [];
    }

    /// <summary>Whether the test takes a path that the rewrite can make.</summary>
    private static bool CanTake(TextTest test, GatewayDestination to)
    {
        if (test.IsSampled) return true;
        if (to.Prefix is null) return test.Test(RequestPath.Normal(to.Replacement!)) == Outcome.Yes;

        var begin = to.Replacement ?? "/";
        return (test.Whole ?? test.Beginning) is not { } text || text.StartsWith(begin, StringComparison.Ordinal) || begin.StartsWith(text, StringComparison.Ordinal);
    }
}
