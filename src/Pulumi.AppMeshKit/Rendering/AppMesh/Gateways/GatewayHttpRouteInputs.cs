using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>An HTTP gateway route: its target and rewrites.</summary>
internal sealed class GatewayHttpRouteInputs(InputWriter to)
{
    internal GatewayRouteSpecHttpRouteArgs HttpRoute(Model.HttpGatewayRoute httpRoute) => new()
    {
        Action = to.Object(httpRoute.Action, Action),
        Match = to.Object(httpRoute.Match, new GatewayHttpRouteMatchInputs(to).Match),
    };

    private GatewayRouteSpecHttpRouteActionArgs Action(Model.HttpGatewayRouteAction action) =>
        new() { Rewrite = to.Object(action.Rewrite, Rewrite), Target = to.Object(action.Target, Target) };

    private GatewayRouteSpecHttpRouteActionRewriteArgs Rewrite(Model.HttpGatewayRouteRewrite rewrite) => new()
    {
        Hostname = to.Object(rewrite.Hostname, Hostname),
        Path = to.Object(rewrite.Path, Path),
        Prefix = to.Object(rewrite.Prefix, Prefix),
    };

    private GatewayRouteSpecHttpRouteActionRewriteHostnameArgs Hostname(Model.GatewayRouteHostnameRewrite hostname) =>
        new() { DefaultTargetHostname = to.Text(hostname.DefaultTargetHostname) };

    private GatewayRouteSpecHttpRouteActionRewritePathArgs Path(Model.HttpGatewayRoutePathRewrite path) =>
        new() { Exact = to.Text(path.Exact) };

    private GatewayRouteSpecHttpRouteActionRewritePrefixArgs Prefix(Model.HttpGatewayRoutePrefixRewrite prefix) =>
        new() { DefaultPrefix = to.Text(prefix.DefaultPrefix), Value = to.Text(prefix.Value) };

    private GatewayRouteSpecHttpRouteActionTargetArgs Target(Model.GatewayRouteTarget target) =>
        new() { Port = to.Number(target.Port), VirtualService = to.Object(target.VirtualService, VirtualService) };

    private GatewayRouteSpecHttpRouteActionTargetVirtualServiceArgs VirtualService(Model.GatewayRouteVirtualService virtualService) =>
        new() { VirtualServiceName = to.Text(virtualService.VirtualServiceName) };
}
