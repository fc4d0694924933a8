namespace Pulumi.AppMeshKit;

/// <summary>A gateway listener for HTTP/2; made by <see cref="GatewayListener.Http2(int)"/>.</summary>
public sealed record Http2GatewayListener : GatewayListener
{
    internal Http2GatewayListener(int port)
        : base(port)
    {
    }

    /// <inheritdoc />
    public override Protocol Protocol => Protocol.Http2;

    /// <summary>Limits of the connection pool. Null leaves 2147483647 in force.</summary>
    public RequestConnectionPool? ConnectionPool { get; init; }
}
