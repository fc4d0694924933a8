namespace Pulumi.AppMeshKit;

/// <summary>A listener for TCP; made by <see cref="Listener.Tcp(int)"/>.</summary>
public sealed record TcpListener : Listener
{
    internal TcpListener(int port)
        : base(port)
    {
    }

    /// <inheritdoc />
    public override Protocol Protocol => Protocol.Tcp;

    /// <summary>
    /// Idle timeout of this side; TCP has no request timeout. Null leaves App Mesh's defaults in force (D-09).
    /// </summary>
    public IdleTimeout? Timeout { get; init; }

    /// <summary>Limits of the connection pool. Null leaves 2147483647 in force (D-11).</summary>
    public TcpConnectionPool? ConnectionPool { get; init; }
}
