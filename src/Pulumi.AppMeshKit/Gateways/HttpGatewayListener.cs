namespace Pulumi.AppMeshKit;

/// <summary>A gateway listener for HTTP/1.1; made by <see cref="GatewayListener.Http(int)"/>.</summary>
public sealed record HttpGatewayListener : GatewayListener
{
    internal HttpGatewayListener(int port)
        : base(port)
    {
    }

    /// <inheritdoc />
    public override Protocol Protocol => Protocol.Http;

    /// <summary>Limits of the connection pool. Null leaves 2147483647 in force.</summary>
    public HttpConnectionPool? ConnectionPool { get; init; }
}
