namespace Pulumi.AppMeshKit.Model;

/// <summary>A gateway route on its own.</summary>
internal static class GatewayRouteRules
{
    public static IEnumerable<Finding> Check(Place at, GatewayRouteSpec spec) => Findings.Of(
        Type(at, spec),
        spec.Priority.IsOutside(0, 1000) ? [RuleBook.GatewayRoutePriority(at.At("priority", spec.Priority), spec.Priority!)] : [],
        at.Inside("httpRoute", spec.HttpRoute, Http),
        at.Inside("http2Route", spec.Http2Route, Http),
        at.Inside("grpcRoute", spec.GrpcRoute, Grpc));

    private static IEnumerable<Finding> Type(Place at, GatewayRouteSpec spec)
    {
        List<string> set = [];
        if (spec.HttpRoute is not null) set.Add("httpRoute");
        if (spec.Http2Route is not null) set.Add("http2Route");
        if (spec.GrpcRoute is not null) set.Add("grpcRoute");
        return set.Count == 1 ? [] : [RuleBook.GatewayRouteType(at, set)];
    }

    private static IEnumerable<Finding> Http(Place at, HttpGatewayRoute route) => Findings.Of(
        at.Required("match", route.Match, "a gateway route"),
        at.Required("action", route.Action, "a gateway route"),
        at.Inside("match", route.Match, GatewayRouteMatchRules.Http),
        at.Inside("action", route.Action, static (place, action) => Target(place, action.Target)),
        RewriteRules.Check(at, route));

    private static IEnumerable<Finding> Grpc(Place at, GrpcGatewayRoute route) => Findings.Of(
        at.Required("match", route.Match, "a gateway route"),
        at.Required("action", route.Action, "a gateway route"),
        at.Inside("match", route.Match, GatewayRouteMatchRules.Grpc),
        at.Inside("action", route.Action, static (place, action) => Findings.Of(
            Target(place, action.Target),
            place.Inside("rewrite", action.Rewrite, static (below, rewrite) => below.Inside("hostname", rewrite.Hostname, RewriteRules.HostName)))));

    private static IEnumerable<Finding> Target(Place at, GatewayRouteTarget? target)
    {
        if (target is null) return [RuleBook.TargetService(at.Missing("target"), "target", null)];

        return at.Inside("target", target, static (place, target) => Findings.Of(
            target.VirtualService is null ? [RuleBook.TargetService(place.Missing("virtualService"), "virtualService", null)] : [],
            place.Inside("virtualService", target.VirtualService, Service),
            HttpRouteMatchRules.Port(place, target.Port)));
    }

    private static IEnumerable<Finding> Service(Place at, GatewayRouteVirtualService service)
    {
        if (service.VirtualServiceName is null) yield return RuleBook.TargetService(at.Missing("virtualServiceName"), "virtualServiceName", null);
        if (service.VirtualServiceName.HasBadLength(255, out var name))
            yield return RuleBook.TargetService(at.At("virtualServiceName", service.VirtualServiceName), "virtualServiceName", name);
    }
}
