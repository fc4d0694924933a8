namespace Pulumi.AppMeshKit;

/// <summary>Limits of a TCP connection pool.</summary>
public sealed record TcpConnectionPool
{
    /// <summary>Connections that may be open at once, 1 or more (CP-003).</summary>
    public required int MaxConnections { get; init; }
}
