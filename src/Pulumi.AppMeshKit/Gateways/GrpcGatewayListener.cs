namespace Pulumi.AppMeshKit;

/// <summary>A gateway listener for gRPC; made by <see cref="GatewayListener.Grpc(int)"/>.</summary>
public sealed record GrpcGatewayListener : GatewayListener
{
    internal GrpcGatewayListener(int port)
        : base(port)
    {
    }

    /// <inheritdoc />
    public override Protocol Protocol => Protocol.Grpc;

    /// <summary>Limits of the connection pool. Null leaves 2147483647 in force.</summary>
    public RequestConnectionPool? ConnectionPool { get; init; }
}
