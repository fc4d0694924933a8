using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The limits of a virtual node listener: at most the one of its protocol.</summary>
public sealed record VirtualNodeConnectionPool : ApiObject
{
    /// <summary>For a grpc listener.</summary>
    public GrpcConnectionPool? Grpc { get; init; }

    /// <summary>For an http listener.</summary>
    public HttpConnectionPool? Http { get; init; }

    /// <summary>For an http2 listener.</summary>
    public Http2ConnectionPool? Http2 { get; init; }

    /// <summary>For a tcp listener.</summary>
    public TcpConnectionPool? Tcp { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("grpc", Grpc);
        members.Object("http", Http);
        members.Object("http2", Http2);
        members.Object("tcp", Tcp);
    }

    internal static VirtualNodeConnectionPool Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Grpc = from.Object("grpc", GrpcConnectionPool.Read),
        Http = from.Object("http", HttpConnectionPool.Read),
        Http2 = from.Object("http2", Http2ConnectionPool.Read),
        Tcp = from.Object("tcp", TcpConnectionPool.Read),
    };
}
