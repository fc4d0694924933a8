using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A route of a service.</summary>
internal static class RouteUnmapping
{
    /// <summary>The targets of a route, of whichever kind it is.</summary>
    internal static IReadOnlyList<WeightedTarget> Targets(RouteRequest route) =>
        [.. (route.Spec?.HttpRoute?.Action ?? route.Spec?.Http2Route?.Action)?.WeightedTargets
            ?? route.Spec?.GrpcRoute?.Action?.WeightedTargets
            ?? route.Spec?.TcpRoute?.Action?.WeightedTargets
            ?? []];

    /// <summary>A route without its weights.</summary>
    /// <param name="route">The definition.</param>
    /// <param name="name">Its name, where it must be said.</param>
    /// <param name="weights">Its weights, where they are not those of the service.</param>
    internal static Route Route(RouteRequest route, string? name, EquatableMap<Weight>? weights)
    {
        Route said = route.Spec switch
        {
            { HttpRoute: { } http } => Http(http),
            { Http2Route: { } http2 } => Http(http2),
            { GrpcRoute: { } grpc } => new GrpcRoute
            {
                Match = MatchUnmapping.Grpc(grpc.Match),
                Retries = RetryUnmapping.Grpc(grpc.RetryPolicy),
                Timeout = TimeUnmapping.Timeout(grpc.Timeout),
            },
            { TcpRoute: { } tcp } => new TcpRoute { Port = tcp.Match?.Port.NumberOrNull(), Timeout = TimeUnmapping.Timeout(tcp.Timeout) },
            _ => throw Said.Missing("the kind of a route"),
        };
        return said with { Name = name, Priority = route.Spec.Priority.NumberOrNull(), Weights = weights };
    }

    private static HttpRoute Http(Api.HttpRoute route) => new()
    {
        Match = MatchUnmapping.Http(route.Match),
        Retries = RetryUnmapping.Http(route.RetryPolicy),
        Timeout = TimeUnmapping.Timeout(route.Timeout),
    };
}
