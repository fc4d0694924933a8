namespace Pulumi.AppMeshKit.Model;

/// <summary>What all types of routes have in common, whatever the type: the first one that is set.</summary>
internal sealed record RouteView(
    RouteRequest Request,
    string Protocol,
    Place Place,
    Place MatchPlace,
    ApiObject? Match,
    Value<int>? MatchPort,
    Place TargetsPlace,
    ApiList<WeightedTarget>? Targets,
    Place TimeoutPlace,
    Duration? PerRequest)
{
    /// <summary>How long a connection may be idle, where the route says so.</summary>
    public Duration? Idle => Request.Spec switch
    {
        { HttpRoute: { } http } => http.Timeout?.Idle,
        { Http2Route: { } http } => http.Timeout?.Idle,
        { GrpcRoute: { } grpc } => grpc.Timeout?.Idle,
        { TcpRoute: { } tcp } => tcp.Timeout?.Idle,
        _ => null,
    };

    public static RouteView? Of(RouteRequest route)
    {
        if (route.Spec is not { } spec) return null;

        var at = Place.Of(route).At("spec", spec);
        return spec switch
        {
            { HttpRoute: { } http } => Http(route, "http", at.At("httpRoute", http), http),
            { Http2Route: { } http } => Http(route, "http2", at.At("http2Route", http), http),
            { GrpcRoute: { } grpc } => Grpc(route, at.At("grpcRoute", grpc), grpc),
            { TcpRoute: { } tcp } => Tcp(route, at.At("tcpRoute", tcp), tcp),
            _ => null,
        };
    }

    private static RouteView Http(RouteRequest request, string protocol, Place at, HttpRoute route) => new(
        request,
        protocol,
        at,
        at.At("match", route.Match),
        route.Match,
        route.Match?.Port,
        at.At("action", route.Action).At("weightedTargets", route.Action?.WeightedTargets),
        route.Action?.WeightedTargets,
        at.At("timeout", route.Timeout).At("perRequest", route.Timeout?.PerRequest),
        route.Timeout?.PerRequest);

    private static RouteView Grpc(RouteRequest request, Place at, GrpcRoute route) => new(
        request,
        "grpc",
        at,
        at.At("match", route.Match),
        route.Match,
        route.Match?.Port,
        at.At("action", route.Action).At("weightedTargets", route.Action?.WeightedTargets),
        route.Action?.WeightedTargets,
        at.At("timeout", route.Timeout).At("perRequest", route.Timeout?.PerRequest),
        route.Timeout?.PerRequest);

    private static RouteView Tcp(RouteRequest request, Place at, TcpRoute route) => new(
        request,
        "tcp",
        at,
        at.At("match", route.Match),
        route.Match,
        route.Match?.Port,
        at.At("action", route.Action).At("weightedTargets", route.Action?.WeightedTargets),
        route.Action?.WeightedTargets,
        at,
        null);
}
