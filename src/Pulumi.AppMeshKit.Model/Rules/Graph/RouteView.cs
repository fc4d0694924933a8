namespace Pulumi.AppMeshKit.Model;

/// <summary>What all types of routes have in common, whatever the type: the first one that is set.</summary>
internal sealed record RouteView(
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
    public static RouteView? Of(RouteRequest route)
    {
        if (route.Spec is not { } spec) return null;

        var at = Place.Of(route).At("spec", spec);
        return spec switch
        {
            { HttpRoute: { } http } => Http("http", at.At("httpRoute", http), http),
            { Http2Route: { } http } => Http("http2", at.At("http2Route", http), http),
            { GrpcRoute: { } grpc } => Grpc(at.At("grpcRoute", grpc), grpc),
            { TcpRoute: { } tcp } => Tcp(at.At("tcpRoute", tcp), tcp),
            _ => null,
        };
    }

    private static RouteView Http(string protocol, Place at, HttpRoute route) => new(
        protocol,
        at,
        at.At("match", route.Match),
        route.Match,
        route.Match?.Port,
        at.At("action", route.Action).At("weightedTargets", route.Action?.WeightedTargets),
        route.Action?.WeightedTargets,
        at.At("timeout", route.Timeout).At("perRequest", route.Timeout?.PerRequest),
        route.Timeout?.PerRequest);

    private static RouteView Grpc(Place at, GrpcRoute route) => new(
        "grpc",
        at,
        at.At("match", route.Match),
        route.Match,
        route.Match?.Port,
        at.At("action", route.Action).At("weightedTargets", route.Action?.WeightedTargets),
        route.Action?.WeightedTargets,
        at.At("timeout", route.Timeout).At("perRequest", route.Timeout?.PerRequest),
        route.Timeout?.PerRequest);

    private static RouteView Tcp(Place at, TcpRoute route) => new(
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
