namespace Pulumi.AppMeshKit.Model;

/// <summary>Health checks in VPC Lattice's terms.</summary>
internal static class LatticeHealthChecks
{
    /// <summary>The check; null where there is none, and for grpc and tcp, which VPC Lattice cannot check (LOSS-012 says it).</summary>
    public static LatticeHealthCheck? Of(HealthCheckPolicy? check)
    {
        if (check is not { IsUnknown: false } || !check.Protocol.Has(out var protocol) || protocol is not ("http" or "http2")) return null;

        return new()
        {
            IntervalSeconds = Seconds(check.IntervalMillis),
            TimeoutSeconds = Seconds(check.TimeoutMillis),
            HealthyThreshold = check.HealthyThreshold,
            UnhealthyThreshold = check.UnhealthyThreshold,
            Path = check.Path,
            Port = check.Port,
            ProtocolVersion = LatticeProtocols.VersionOf(protocol)!,
        };
    }

    /// <summary>Whole seconds, rounded up: a check that is a little too seldom does less harm than one too often.</summary>
    private static Value<int>? Seconds(Value<long>? millis) =>
        millis is null ? null
        : millis.TryGet(out var known) ? Value<int>.Known((int)((known + 999) / 1000), millis.Origin)
        : null;
}
