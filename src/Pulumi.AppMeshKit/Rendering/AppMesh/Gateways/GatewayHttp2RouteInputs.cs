using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>An HTTP/2 gateway route: its target and rewrites.</summary>
internal sealed class GatewayHttp2RouteInputs(InputWriter to)
{
    internal GatewayRouteSpecHttp2RouteArgs Http2Route(Model.HttpGatewayRoute http2Route) => new()
    {
        Action = to.Object(http2Route.Action, Action),
        Match = to.Object(http2Route.Match, new GatewayHttp2RouteMatchInputs(to).Match),
    };

    private GatewayRouteSpecHttp2RouteActionArgs Action(Model.HttpGatewayRouteAction action) =>
        new() { Rewrite = to.Object(action.Rewrite, Rewrite), Target = to.Object(action.Target, Target) };

    private GatewayRouteSpecHttp2RouteActionRewriteArgs Rewrite(Model.HttpGatewayRouteRewrite rewrite) => new()
    {
        Hostname = to.Object(rewrite.Hostname, Hostname),
        Path = to.Object(rewrite.Path, Path),
        Prefix = to.Object(rewrite.Prefix, Prefix),
    };

    private GatewayRouteSpecHttp2RouteActionRewriteHostnameArgs Hostname(Model.GatewayRouteHostnameRewrite hostname) =>
        new() { DefaultTargetHostname = to.Text(hostname.DefaultTargetHostname) };

    private GatewayRouteSpecHttp2RouteActionRewritePathArgs Path(Model.HttpGatewayRoutePathRewrite path) =>
        new() { Exact = to.Text(path.Exact) };

    private GatewayRouteSpecHttp2RouteActionRewritePrefixArgs Prefix(Model.HttpGatewayRoutePrefixRewrite prefix) =>
        new() { DefaultPrefix = to.Text(prefix.DefaultPrefix), Value = to.Text(prefix.Value) };

    private GatewayRouteSpecHttp2RouteActionTargetArgs Target(Model.GatewayRouteTarget target) =>
        new() { Port = to.Number(target.Port), VirtualService = to.Object(target.VirtualService, VirtualService) };

    private GatewayRouteSpecHttp2RouteActionTargetVirtualServiceArgs VirtualService(Model.GatewayRouteVirtualService virtualService) =>
        new() { VirtualServiceName = to.Text(virtualService.VirtualServiceName) };
}
