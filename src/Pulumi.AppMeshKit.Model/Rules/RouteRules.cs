namespace Pulumi.AppMeshKit.Model;

/// <summary>A route on its own.</summary>
internal static class RouteRules
{
    public static IEnumerable<Finding> Check(Place at, RouteSpec spec) => Findings.Of(
        Type(at, spec),
        spec.Priority.IsOutside(0, 1000) ? [RuleBook.RoutePriority(at.At("priority", spec.Priority), spec.Priority!)] : [],
        at.Inside("httpRoute", spec.HttpRoute, Http1),
        at.Inside("http2Route", spec.Http2Route, Http),
        at.Inside("grpcRoute", spec.GrpcRoute, Grpc),
        at.Inside("tcpRoute", spec.TcpRoute, Tcp));

    private static IEnumerable<Finding> Type(Place at, RouteSpec spec)
    {
        List<string> set = [];
        if (spec.HttpRoute is not null) set.Add("httpRoute");
        if (spec.Http2Route is not null) set.Add("http2Route");
        if (spec.GrpcRoute is not null) set.Add("grpcRoute");
        if (spec.TcpRoute is not null) set.Add("tcpRoute");
        return set.Count == 1 ? [] : [RuleBook.RouteType(at, set)];
    }

    private static IEnumerable<Finding> Http1(Place at, HttpRoute route) => Findings.Of(
        Http(at, route),
        (route.Match?.Scheme).Has(out var scheme) && scheme is "http" or "https"
            ? [RuleBook.SchemeIgnored(at.At("match", route.Match).At("scheme", route.Match!.Scheme))]
            : []);

    private static IEnumerable<Finding> Http(Place at, HttpRoute route) => Findings.Of(
        at.Required("match", route.Match, "a route"),
        at.Required("action", route.Action, "a route"),
        at.Inside("match", route.Match, HttpRouteMatchRules.Check),
        at.Inside("action", route.Action, static (place, action) => WeightedTargetRules.Check(place, action.WeightedTargets)),
        at.Inside("timeout", route.Timeout, RouteTimeoutRules.Http),
        RetryPolicyRules.Http(at, route.RetryPolicy),
        RouteTimeoutRules.Retries(at, route.RetryPolicy, route.RetryPolicy?.MaxRetries, route.RetryPolicy?.PerRetryTimeout, route.Timeout?.PerRequest, route.Timeout));

    private static IEnumerable<Finding> Grpc(Place at, GrpcRoute route) => Findings.Of(
        at.Required("match", route.Match, "a route"),
        at.Required("action", route.Action, "a route"),
        at.Inside("match", route.Match, GrpcRouteMatchRules.Check),
        at.Inside("action", route.Action, static (place, action) => WeightedTargetRules.Check(place, action.WeightedTargets)),
        at.Inside("timeout", route.Timeout, RouteTimeoutRules.Grpc),
        route.Timeout is null or { IsUnknown: false, Idle: null } ? [RuleBook.StreamIdle(at.At("timeout", route.Timeout).Missing("idle"))] : [],
        RetryPolicyRules.Grpc(at, route.RetryPolicy),
        RouteTimeoutRules.Retries(at, route.RetryPolicy, route.RetryPolicy?.MaxRetries, route.RetryPolicy?.PerRetryTimeout, route.Timeout?.PerRequest, route.Timeout));

    private static IEnumerable<Finding> Tcp(Place at, TcpRoute route) => Findings.Of(
        at.Required("action", route.Action, "a route"),
        at.Inside("match", route.Match, static (place, match) => HttpRouteMatchRules.Port(place, match.Port)),
        at.Inside("action", route.Action, static (place, action) => WeightedTargetRules.Check(place, action.WeightedTargets)),
        at.Inside("timeout", route.Timeout, ListenerTimeoutRules.Tcp));
}
