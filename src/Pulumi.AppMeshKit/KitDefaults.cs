namespace Pulumi.AppMeshKit;

/// <summary>The numbers behind the kit's defaults, in one place. docs/defaults.md has the table with reasons and sources.</summary>
internal static class KitDefaults
{
    /// <summary>D-05, D-22, D-30.</summary>
    internal const int Port = 8080;

    /// <summary>D-06: healthy and unhealthy.</summary>
    internal const int HealthCheckThreshold = 2;

    /// <summary>D-07: http and http2.</summary>
    internal const string HealthCheckPath = "/";

    /// <summary>D-12.</summary>
    internal const int OutlierMaxServerErrors = 5;

    /// <summary>D-12.</summary>
    internal const int OutlierMaxEjectionPercent = 50;

    /// <summary>D-18.</summary>
    internal const string AccessLogPath = "/dev/stdout";

    /// <summary>D-23, D-32.</summary>
    internal const string Prefix = "/";

    /// <summary>D-24: the only target of a route.</summary>
    internal const int SoleWeight = 100;

    /// <summary>D-25.</summary>
    internal const int MaxRetries = 2;

    /// <summary>D-28: gaps leave room for a route in between.</summary>
    internal const int PriorityStep = 10;

    /// <summary>App Mesh's largest priority (RT-020, GR-018).</summary>
    internal const int MaxPriority = 1000;

    /// <summary>D-06.</summary>
    internal static readonly TimeSpan HealthCheckInterval = TimeSpan.FromSeconds(5);

    /// <summary>D-06.</summary>
    internal static readonly TimeSpan HealthCheckTimeout = TimeSpan.FromSeconds(2);

    /// <summary>D-12.</summary>
    internal static readonly TimeSpan OutlierInterval = TimeSpan.FromSeconds(30);

    /// <summary>D-12.</summary>
    internal static readonly TimeSpan OutlierBaseEjection = TimeSpan.FromSeconds(10);

    /// <summary>D-25: first try and two retries of 5 s fill App Mesh's 15 s.</summary>
    internal static readonly TimeSpan PerTry = TimeSpan.FromSeconds(5);

    /// <summary>App Mesh's own request timeout on every hop; above it, both ends must be raised (D-10).</summary>
    internal static readonly TimeSpan ServiceRequestTimeout = TimeSpan.FromSeconds(15);
}
