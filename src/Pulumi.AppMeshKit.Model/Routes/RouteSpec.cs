using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a route does: exactly one of the four kinds of route.</summary>
public sealed record RouteSpec : ApiObject
{
    /// <summary>A route for gRPC traffic.</summary>
    public GrpcRoute? GrpcRoute { get; init; }

    /// <summary>A route for http2 traffic.</summary>
    public HttpRoute? Http2Route { get; init; }

    /// <summary>A route for http traffic.</summary>
    public HttpRoute? HttpRoute { get; init; }

    /// <summary>The place among the routes of the router, 0 to 1000; 0 is tried first.</summary>
    public Value<int>? Priority { get; init; }

    /// <summary>A route for tcp traffic.</summary>
    public TcpRoute? TcpRoute { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("grpcRoute", GrpcRoute);
        members.Object("http2Route", Http2Route);
        members.Object("httpRoute", HttpRoute);
        members.Leaf("priority", Priority);
        members.Object("tcpRoute", TcpRoute);
    }

    internal static RouteSpec Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        GrpcRoute = from.Object("grpcRoute", GrpcRoute.Read),
        Http2Route = from.Object("http2Route", HttpRoute.Read),
        HttpRoute = from.Object("httpRoute", HttpRoute.Read),
        Priority = from.Int("priority"),
        TcpRoute = from.Object("tcpRoute", TcpRoute.Read),
    };
}
