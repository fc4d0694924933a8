using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The limits of a virtual gateway listener: at most the one of its protocol. There is no tcp.</summary>
public sealed record VirtualGatewayConnectionPool : ApiObject
{
    /// <summary>For a grpc listener.</summary>
    public GrpcConnectionPool? Grpc { get; init; }

    /// <summary>For an http listener.</summary>
    public HttpConnectionPool? Http { get; init; }

    /// <summary>For an http2 listener.</summary>
    public Http2ConnectionPool? Http2 { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("grpc", Grpc);
        members.Object("http", Http);
        members.Object("http2", Http2);
    }

    internal static VirtualGatewayConnectionPool Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Grpc = from.Object("grpc", GrpcConnectionPool.Read),
        Http = from.Object("http", HttpConnectionPool.Read),
        Http2 = from.Object("http2", Http2ConnectionPool.Read),
    };
}
