namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Routes of one router, or gateway routes of one gateway, that nothing puts in an order. Only what is certain is said:
/// pairs that a regex or an inverted match makes hard to compare are left to the analysis of the whole route table.
/// </summary>
internal static class RouteOrderRules
{
    /// <summary>Compares a route with others of the same router; each pair is meant to be seen once.</summary>
    public static IEnumerable<Finding> Check(RouteRequest route, IEnumerable<RouteRequest> others)
    {
        if (RouteView.Of(route) is not { Match: not { IsUnknown: true } } view || route.Spec!.Priority is { IsKnown: false }) yield break;

        foreach (var other in others)
        {
            if (other.Name == route.Name || other.Spec?.Priority != route.Spec.Priority) continue;
            if (RouteView.Of(other) is not { Match: not { IsUnknown: true } } otherView || otherView.Protocol != view.Protocol) continue;

            var (name, otherName, router) = (Text(route.Name), Text(other.Name), Text(route.VirtualRouterName));
            if (MatchOverlap.IsSame(view.Match, otherView.Match))
                yield return RuleBook.SameMatch(view.MatchPlace, "route", name, otherName, router);
            else if (MatchOverlap.IsCertain(view.Match, otherView.Match) && !Distribution.IsSame(view.Targets, otherView.Targets))
                yield return RuleBook.AmbiguousOrder(view.MatchPlace, name, otherName, router);
        }
    }

    /// <summary>Compares a gateway route with others of the same gateway; each pair is meant to be seen once.</summary>
    public static IEnumerable<Finding> Check(GatewayRouteRequest route, IEnumerable<GatewayRouteRequest> others)
    {
        if (GatewayRouteView.Of(route) is not { Match: { IsUnknown: false } match } view || route.Spec!.Priority is { IsKnown: false }) yield break;

        foreach (var other in others)
        {
            if (other.Name == route.Name || other.Spec?.Priority != route.Spec.Priority) continue;
            if (GatewayRouteView.Of(other) is { Match: { IsUnknown: false } otherMatch } otherView
                && otherView.Protocol == view.Protocol
                && MatchOverlap.IsSame(match, otherMatch))
            {
                yield return RuleBook.SameMatch(view.MatchPlace, "gateway route", Text(route.Name), Text(other.Name), Text(route.VirtualGatewayName));
            }
        }
    }

    private static string Text(Value<string>? name) => name?.ToString() ?? string.Empty;
}
