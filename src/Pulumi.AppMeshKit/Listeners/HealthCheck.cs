namespace Pulumi.AppMeshKit;

/// <summary>
/// Active health checks of a listener, by the proxies that call it. <c>HealthCheck = true</c> takes every default;
/// giving a path turns it on as well.
/// </summary>
public sealed record HealthCheck
{
    /// <summary>No health check, where a default would bring one.</summary>
    public static HealthCheck None { get; } = new() { IsNone = true };

    /// <summary>The path that must answer 200; "/" by default for http and http2, none for grpc and tcp (D-07).</summary>
    public string? Path { get; init; }

    /// <summary>Time between two checks, 5 s to 300 s (HC-001); 5 s by default (D-06).</summary>
    public TimeSpan Interval { get; init; } = KitDefaults.HealthCheckInterval;

    /// <summary>Time to wait for an answer, 2 s to 60 s (HC-002); 2 s by default (D-06).</summary>
    public TimeSpan Timeout { get; init; } = KitDefaults.HealthCheckTimeout;

    /// <summary>Good answers in a row that make a host healthy, 2 to 10 (HC-003); 2 by default (D-06).</summary>
    public int HealthyThreshold { get; init; } = KitDefaults.HealthCheckThreshold;

    /// <summary>Bad answers in a row that make a host unhealthy, 2 to 10 (HC-004); 2 by default (D-06).</summary>
    public int UnhealthyThreshold { get; init; } = KitDefaults.HealthCheckThreshold;

    /// <summary>The protocol of the check; the listener's by default (D-07). A grpc check needs a grpc or http2 listener (HC-009).</summary>
    public Protocol? Protocol { get; init; }

    /// <summary>The port of the check. Null leaves it out, which is the listener's port; any other is refused (HC-006).</summary>
    public int? Port { get; init; }

    internal bool IsNone { get; init; }

    /// <summary><c>true</c> is a health check with every default, <c>false</c> is <see cref="None"/>.</summary>
    /// <param name="enabled">Whether to check.</param>
    public static implicit operator HealthCheck(bool enabled) => enabled ? new() : None;
}
