namespace Pulumi.AppMeshKit;

/// <summary>A listener for gRPC; made by <see cref="Listener.Grpc(int)"/>.</summary>
public sealed record GrpcListener : Listener
{
    internal GrpcListener(int port)
        : base(port)
    {
    }

    /// <inheritdoc />
    public override Protocol Protocol => Protocol.Grpc;

    /// <summary>
    /// Request and idle timeout of this side. Null leaves App Mesh's defaults in force (D-09). When a route's request timeout is over 15 s, null takes that value too,
    /// because App Mesh cuts at the lower of both (D-10).
    /// </summary>
    public RequestTimeout? Timeout { get; init; }

    /// <summary>Limits of the connection pool. Null leaves 2147483647 in force (D-11).</summary>
    public RequestConnectionPool? ConnectionPool { get; init; }
}
