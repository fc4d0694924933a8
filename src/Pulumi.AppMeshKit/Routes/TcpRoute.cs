namespace Pulumi.AppMeshKit;

/// <summary>A route of a tcp listener: no match but the port, no retries, no request timeout (RT-027).</summary>
public sealed record TcpRoute : Route
{
    /// <summary>The router port it holds for; needed when the router has several (VR-006).</summary>
    public int? Port { get; init; }

    /// <summary>Idle timeout. Null leaves 300 s in force.</summary>
    public IdleTimeout? Timeout { get; init; }
}
