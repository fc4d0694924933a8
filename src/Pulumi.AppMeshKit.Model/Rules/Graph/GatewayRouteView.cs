namespace Pulumi.AppMeshKit.Model;

/// <summary>What all types of gateway routes have in common: the first one that is set.</summary>
internal sealed record GatewayRouteView(
    string Protocol,
    Place Place,
    Place MatchPlace,
    ApiObject? Match,
    Value<int>? MatchPort,
    Place TargetPlace,
    GatewayRouteTarget? Target)
{
    /// <summary>The name of the virtual service that gets the traffic.</summary>
    public Value<string>? Service => Target?.VirtualService?.VirtualServiceName;

    /// <summary>Where that name stands.</summary>
    public Place ServicePlace => TargetPlace.At("virtualService", Target?.VirtualService).At("virtualServiceName", Service);

    public static GatewayRouteView? Of(GatewayRouteRequest route)
    {
        if (route.Spec is not { } spec) return null;

        var at = Place.Of(route).At("spec", spec);
        return spec switch
        {
            { HttpRoute: { } http } => Http("http", at.At("httpRoute", http), http),
            { Http2Route: { } http } => Http("http2", at.At("http2Route", http), http),
            { GrpcRoute: { } grpc } => new(
                "grpc",
                at.At("grpcRoute", grpc),
                at.At("grpcRoute", grpc).At("match", grpc.Match),
                grpc.Match,
                grpc.Match?.Port,
                at.At("grpcRoute", grpc).At("action", grpc.Action).At("target", grpc.Action?.Target),
                grpc.Action?.Target),
            _ => null,
        };
    }

    private static GatewayRouteView Http(string protocol, Place at, HttpGatewayRoute route) => new(
        protocol,
        at,
        at.At("match", route.Match),
        route.Match,
        route.Match?.Port,
        at.At("action", route.Action).At("target", route.Action?.Target),
        route.Action?.Target);
}
