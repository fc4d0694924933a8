namespace Pulumi.AppMeshKit.Model;

/// <summary>A gateway route, its gateway, and the virtual service behind it.</summary>
internal static class GatewayRouteGraphRules
{
    public static IEnumerable<Finding> Check(MeshModel mesh, GatewayRouteRequest route) =>
        GatewayRouteView.Of(route) is { } view ? Findings.Of(OfGateway(mesh, route, view), OfService(mesh, view), HostRewriteRules.Check(mesh, route, view)) : [];

    private static IEnumerable<Finding> OfGateway(MeshModel mesh, GatewayRouteRequest route, GatewayRouteView view)
    {
        if (ListenerTable.Of(mesh.Gateway(route.VirtualGatewayName)) is not { Count: > 0 } listeners) yield break;

        var gateway = route.VirtualGatewayName!.ToString();
        var port = view.MatchPlace.At("port", view.MatchPort);
        if (view.Match is not { IsUnknown: true } && view.MatchPort is null && listeners.IsChoice) yield return RuleBook.GatewayPort(port, null, gateway, listeners.Ports);
        if (listeners.Lacks(view.MatchPort)) yield return RuleBook.GatewayPort(port, view.MatchPort, gateway, listeners.Ports);
        if (listeners.Protocol(view.MatchPort) is { } protocol and not "tcp" && protocol != view.Protocol)
            yield return RuleBook.GatewayRouteProtocol(view.Place, view.Protocol, gateway, protocol);
    }

    private static IEnumerable<Finding> OfService(MeshModel mesh, GatewayRouteView view)
    {
        if (view.Target is not { IsUnknown: false } target) yield break;
        if (ListenerTable.OfProvider(mesh, mesh.Service(view.Service)) is not { Count: > 0 } listeners) yield break;

        var service = view.Service!.ToString();
        var port = view.TargetPlace.At("port", target.Port);
        if (target.Port is null && listeners.IsChoice) yield return RuleBook.ServicePort(port, null, service, listeners.Ports);
        if (listeners.Lacks(target.Port)) yield return RuleBook.ServicePort(port, target.Port, service, listeners.Ports);
        if (listeners.Protocol(target.Port) == "tcp" || listeners.Listeners.All(listener => listener.Protocol == "tcp"))
            yield return RuleBook.TcpService(view.ServicePlace, service);
    }
}
