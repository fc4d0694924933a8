using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class GatewayUnmapping
{
    internal static IReadOnlyList<GatewayListener> Listeners(ApiList<VirtualGatewayListener>? listeners) => [.. (listeners ?? []).Select(Listener)];

    /// <summary>The virtual service that a gateway route leads to.</summary>
    internal static Value<string>? Target(GatewayRouteRequest route) => TargetOf(route)?.VirtualService?.VirtualServiceName;

    /// <summary>The route with another service for its target.</summary>
    internal static GatewayRouteRequest WithTarget(GatewayRouteRequest route, string service)
    {
        var (http, http2, grpc) = (route.Spec!.HttpRoute, route.Spec.Http2Route, route.Spec.GrpcRoute);
        return route with
        {
            Spec = route.Spec with
            {
                HttpRoute = http?.Action?.Target is { } one ? http with { Action = http.Action with { Target = Target(one) } } : http,
                Http2Route = http2?.Action?.Target is { } two ? http2 with { Action = http2.Action with { Target = Target(two) } } : http2,
                GrpcRoute = grpc?.Action?.Target is { } three ? grpc with { Action = grpc.Action with { Target = Target(three) } } : grpc,
            },
        };

        GatewayRouteTarget Target(GatewayRouteTarget target) => target with { VirtualService = new() { VirtualServiceName = service } };
    }

    internal static GatewayRoute Route(GatewayRouteRequest route, string? name, IVirtualService service)
    {
        var http = route.Spec?.HttpRoute ?? route.Spec?.Http2Route;
        var grpc = route.Spec?.GrpcRoute;
        var host = http?.Action?.Rewrite?.Hostname ?? grpc?.Action?.Rewrite?.Hostname;
        GatewayRoute said = http is not null
            ? new HttpGatewayRoute { Service = service, Match = MatchUnmapping.Gateway(http.Match), Rewrite = Rewrite(http.Action?.Rewrite) }
            : new GrpcGatewayRoute { Service = service, Match = MatchUnmapping.Gateway(grpc?.Match) };
        return said with
        {
            Name = name,
            Priority = route.Spec?.Priority.NumberOrNull(),
            TargetPort = TargetOf(route)?.Port.NumberOrNull(),
            PreserveHost = host?.DefaultTargetHostname.TextOrNull() is { } text ? text == "DISABLED" : null,
        };
    }

    private static GatewayRouteTarget? TargetOf(GatewayRouteRequest route) =>
        (route.Spec?.HttpRoute ?? route.Spec?.Http2Route)?.Action?.Target ?? route.Spec?.GrpcRoute?.Action?.Target;

    private static PathRewrite? Rewrite(HttpGatewayRouteRewrite? rewrite) => rewrite switch
    {
        { Path: { Exact: { } path }, Prefix: null } => PathRewrite.ReplacePath(path.Text("a path")),
        { Prefix: { Value: { } prefix, DefaultPrefix: null }, Path: null } => PathRewrite.ReplacePrefix(prefix.Text("a prefix")),
        { Prefix: { DefaultPrefix: { } strip, Value: null }, Path: null } => strip.Text("a prefix") == "DISABLED" ? PathRewrite.Keep : PathRewrite.Strip,
        _ => null,
    };

    private static GatewayListener Listener(VirtualGatewayListener listener)
    {
        var port = (listener.PortMapping?.Port).Number("the port of a listener");
        var pool = listener.ConnectionPool;
        GatewayListener bare = listener.PortMapping?.Protocol.Choice<Protocol>(ApiText.Of, "the protocol of a listener") switch
        {
            Protocol.Http => GatewayListener.Http(port) with { ConnectionPool = PoolUnmapping.Http(pool?.Http) },
            Protocol.Http2 => GatewayListener.Http2(port) with { ConnectionPool = PoolUnmapping.Http2(pool?.Http2) },
            Protocol.Grpc => GatewayListener.Grpc(port) with { ConnectionPool = PoolUnmapping.Grpc(pool?.Grpc) },
            _ => throw Said.Missing("the protocol of a gateway's listener"),
        };
        return bare with
        {
            HealthCheck = HealthCheckUnmapping.HealthCheck(listener.HealthCheck, listener.PortMapping),
            Tls = TlsUnmapping.Listener(listener.Tls),
        };
    }
}
