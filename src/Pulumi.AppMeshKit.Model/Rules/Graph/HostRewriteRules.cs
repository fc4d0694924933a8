namespace Pulumi.AppMeshKit.Model;

/// <summary>What it means that a gateway route does not write the name of the virtual service into the host of a request.</summary>
internal static class HostRewriteRules
{
    public static IEnumerable<Finding> Check(MeshModel mesh, GatewayRouteRequest route, GatewayRouteView view)
    {
        var (action, rewrite, host) = Rewrite(route.Spec!);
        if (!host.IsGiven() || !host.DefaultTargetHostname.Has(out var word) || word != "DISABLED" || view.Service is not { } service) yield break;

        var at = view.Place.At("action", action).At("rewrite", rewrite).At("hostname", host).At("defaultTargetHostname", host.DefaultTargetHostname);
        if (Host(view.Match) is { } seen && seen != service.ToString()) yield return RuleBook.HostKept(at, service.ToString(), seen);
        if (Long(mesh, view) is not { } behind) yield break;

        var path = $"{route.VirtualGatewayName}/{route.Name} -> {service} -> {behind.Request.VirtualRouterName}/{behind.Request.Name}";
        yield return RuleBook.TimeoutOfOtherHost(at, service.ToString(), behind.PerRequest.TryMillis(out var millis) && millis > 0 ? DurationRules.Text(millis) : "none", path);
    }

    private static (ApiObject? Action, ApiObject? Rewrite, GatewayRouteHostnameRewrite? Host) Rewrite(GatewayRouteSpec spec) => spec switch
    {
        { HttpRoute.Action: { } http } => (http, http.Rewrite, http.Rewrite?.Hostname),
        { Http2Route.Action: { } http } => (http, http.Rewrite, http.Rewrite?.Hostname),
        { GrpcRoute.Action: { } grpc } => (grpc, grpc.Rewrite, grpc.Rewrite?.Hostname),
        _ => default,
    };

    /// <summary>The host name of the requests that the route takes, where it says so.</summary>
    private static string? Host(ApiObject? match)
    {
        var host = match switch
        {
            HttpGatewayRouteMatch http => http.Hostname,
            GrpcGatewayRouteMatch grpc => grpc.Hostname,
            _ => null,
        };
        return (host?.Exact).Has(out var exact) ? exact : (host?.Suffix).Has(out var suffix) ? "*" + suffix : null;
    }

    /// <summary>The first route behind the service that lets a request take longer than 15 s.</summary>
    private static RouteView? Long(MeshModel mesh, GatewayRouteView view) =>
        mesh.RoutesOf(mesh.Service(view.Service)?.Spec?.Provider?.VirtualRouter?.VirtualRouterName)
            .Select(RouteView.Of)
            .OfType<RouteView>()
            .FirstOrDefault(route => route.PerRequest.TryMillis(out var millis)
                && (millis == 0 || millis > RouteTimeoutRules.DefaultMillis)
                && !(route.MatchPort.Has(out var port) && (view.Target?.Port).Has(out var target) && port != target));
}
