namespace Pulumi.AppMeshKit.Model;

/// <summary>A route in words.</summary>
/// <param name="Match">What it takes.</param>
/// <param name="Targets">Where that goes.</param>
/// <param name="Policies">How: retries and timeouts.</param>
internal sealed record RouteLine(string Match, IReadOnlyList<RouteTarget> Targets, IReadOnlyList<string> Policies)
{
    /// <summary>The routes of a router, in the order in which they are tried.</summary>
    public static IReadOnlyList<RouteLine> Of(MeshModel mesh, Value<string>? router) =>
        [.. mesh.RoutesOf(router).OrderBy(RouteOrder.Of).Select(Of)];

    /// <summary>One route.</summary>
    public static RouteLine Of(RouteRequest route) => route.Spec switch
    {
        { HttpRoute: { } http } => Of(http),
        { Http2Route: { } http } => Of(http),
        { GrpcRoute: { } grpc } => new(
            MatchText.Of(grpc.Match),
            RouteTarget.Of(grpc.Action?.WeightedTargets),
            [
                .. DurationText.Retries(grpc.RetryPolicy?.MaxRetries, grpc.RetryPolicy?.PerRetryTimeout),
                .. DurationText.Timeouts(grpc.Timeout?.PerRequest, grpc.Timeout?.Idle),
            ]),
        { TcpRoute: { } tcp } => new(
            MatchText.Of(tcp.Match), RouteTarget.Of(tcp.Action?.WeightedTargets), [.. DurationText.Timeouts(null, tcp.Timeout?.Idle)]),
        _ => new("?", [], []),
    };

    private static RouteLine Of(HttpRoute http) => new(
        MatchText.Of(http.Match),
        RouteTarget.Of(http.Action?.WeightedTargets),
        [
            .. DurationText.Retries(http.RetryPolicy?.MaxRetries, http.RetryPolicy?.PerRetryTimeout),
            .. DurationText.Timeouts(http.Timeout?.PerRequest, http.Timeout?.Idle),
        ]);
}
