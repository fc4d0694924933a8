using Pulumi.AppMeshKit;

namespace Acme.Platform;

/// <summary>A service the way Acme names them: <c>team-name</c>, found as <c>name-version.team.acme.internal</c>.</summary>
public static class AcmeService
{
    /// <summary>A service with a stable version, and a canary if it gets a share.</summary>
    /// <param name="mesh">The team's mesh.</param>
    /// <param name="team">The team's short name.</param>
    /// <param name="name">The service's short name.</param>
    /// <param name="canaryPercent">The canary's share, 0 to 100; 0 has no canary at all.</param>
    /// <param name="calls">The services it calls.</param>
    public static ServiceWithRouter Create(IMesh mesh, string team, string name, int canaryPercent = 0, params Backend[] calls)
    {
        var domain = $"{team}.acme.internal";
        var versions = new Dictionary<string, ServiceVersion> { ["stable"] = ServiceVersion.Dns($"{name}-stable.{domain}") };
        if (canaryPercent > 0) versions["canary"] = ServiceVersion.Dns($"{name}-canary.{domain}");

        return new ServiceWithRouter($"{team}-{name}", new()
        {
            Mesh = mesh,
            ServiceName = $"{name}.{domain}",
            Versions = versions,
            Weights = canaryPercent > 0 ? new() { ["stable"] = 100 - canaryPercent, ["canary"] = canaryPercent } : null,
            Backends = calls,
        });
    }
}
