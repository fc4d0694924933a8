using Pulumi;
using Pulumi.AppMeshKit;

namespace Acme.Platform;

/// <summary>A mesh the way Acme runs them: one place for what no team should have to think about.</summary>
public static class AcmeMesh
{
    /// <summary>What every service of every team inherits, and may override.</summary>
    public static MeshDefaults Defaults { get; } = MeshDefaults.Standard with
    {
        HealthCheck = new() { Path = "/healthz", Interval = TimeSpan.FromSeconds(10) },
        Timeout = TimeSpan.FromSeconds(12),
        Retries = new() { MaxRetries = 2, PerTry = TimeSpan.FromSeconds(4), On = RetryOn.StreamError | RetryOn.ConnectionError },
        AccessLog = AccessLog.Stdout with
        {
            Format = AccessLogFormat.Json(("path", "%REQ(:PATH)%"), ("status", "%RESPONSE_CODE%"), ("took", "%DURATION%")),
        },
    };

    /// <summary>The mesh of a team in an environment, such as <c>acme-shop-prod</c>.</summary>
    /// <param name="team">The team's short name.</param>
    /// <param name="environment">dev, test or prod.</param>
    public static Mesh Create(string team, string environment) => new($"acme-{team}-{environment}", new()
    {
        Defaults = Defaults with { Tags = new() { ["team"] = team, ["environment"] = environment } },
    });
}
