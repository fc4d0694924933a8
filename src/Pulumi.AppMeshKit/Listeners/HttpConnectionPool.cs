namespace Pulumi.AppMeshKit;

/// <summary>Limits of an HTTP/1.1 connection pool.</summary>
public sealed record HttpConnectionPool
{
    /// <summary>Connections that may be open at once, 1 or more (CP-003).</summary>
    public required int MaxConnections { get; init; }

    /// <summary>Requests that may wait for a connection, 1 or more (CP-004). Null is 2147483647.</summary>
    public int? MaxPendingRequests { get; init; }
}
