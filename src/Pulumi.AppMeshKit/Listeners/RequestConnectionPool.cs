namespace Pulumi.AppMeshKit;

/// <summary>Limits of an HTTP/2 or gRPC connection pool.</summary>
public sealed record RequestConnectionPool
{
    /// <summary>Requests that may be under way at once, 1 or more (CP-005).</summary>
    public required int MaxRequests { get; init; }
}
