using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a gateway route does: exactly one of the three kinds of route.</summary>
public sealed record GatewayRouteSpec : ApiObject
{
    /// <summary>A route for gRPC traffic.</summary>
    public GrpcGatewayRoute? GrpcRoute { get; init; }

    /// <summary>A route for http2 traffic.</summary>
    public HttpGatewayRoute? Http2Route { get; init; }

    /// <summary>A route for http traffic.</summary>
    public HttpGatewayRoute? HttpRoute { get; init; }

    /// <summary>The place among the routes of the gateway, 0 to 1000; 0 is tried first.</summary>
    public Value<int>? Priority { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("grpcRoute", GrpcRoute);
        members.Object("http2Route", Http2Route);
        members.Object("httpRoute", HttpRoute);
        members.Leaf("priority", Priority);
    }

    internal static GatewayRouteSpec Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        GrpcRoute = from.Object("grpcRoute", GrpcGatewayRoute.Read),
        Http2Route = from.Object("http2Route", HttpGatewayRoute.Read),
        HttpRoute = from.Object("httpRoute", HttpGatewayRoute.Read),
        Priority = from.Int("priority"),
    };
}
