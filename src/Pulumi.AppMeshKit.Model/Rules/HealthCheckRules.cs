namespace Pulumi.AppMeshKit.Model;

/// <summary>Health checks.</summary>
internal static class HealthCheckRules
{
    public static IEnumerable<Finding> Node(Place at, HealthCheckPolicy check) => Findings.Of(
        Check(at, check),
        PortMappingRules.Protocol(at.At("protocol", check.Protocol), check.Protocol));

    public static IEnumerable<Finding> Gateway(Place at, HealthCheckPolicy check)
    {
        foreach (var finding in Check(at, check)) yield return finding;
        if (check.Protocol.Has(out var protocol) && protocol is not ("http" or "http2" or "grpc"))
            yield return RuleBook.GatewayHealthCheck(at.At("protocol", check.Protocol), check.Protocol!);
    }

    /// <summary>
    /// What a check must have in common with its listener. Protocols may differ (tcp on http, http2 on grpc); only a grpc check
    /// needs a listener that understands it.
    /// </summary>
    public static IEnumerable<Finding> WithListener(Place listener, HealthCheckPolicy? check, PortMapping? mapping)
    {
        if (!check.IsGiven() || !mapping.IsGiven()) yield break;

        var at = listener.At("healthCheck", check);
        if (check.Port.Has(out var port) && mapping.Port.Has(out var expected) && port != expected)
            yield return RuleBook.HealthCheckPort(at.At("port", check.Port), check.Port!, expected);
        if (check.Protocol.Has(out var protocol) && protocol == "grpc" && mapping.Protocol.Has(out var other) && other is "http" or "tcp")
            yield return RuleBook.GrpcHealthCheck(at.At("protocol", check.Protocol), other);
    }

    private static IEnumerable<Finding> Check(Place at, HealthCheckPolicy check) =>
        Findings.Of(Parts(at, check), Bounds(at, check), Path(at, check));

    private static IEnumerable<Finding> Parts(Place at, HealthCheckPolicy check)
    {
        if (check.Protocol is null) yield return RuleBook.HealthCheckPart(at.Missing("protocol"), "protocol");
        if (check.IntervalMillis is null) yield return RuleBook.HealthCheckPart(at.Missing("intervalMillis"), "intervalMillis");
        if (check.TimeoutMillis is null) yield return RuleBook.HealthCheckPart(at.Missing("timeoutMillis"), "timeoutMillis");
        if (check.HealthyThreshold is null) yield return RuleBook.HealthCheckPart(at.Missing("healthyThreshold"), "healthyThreshold");
        if (check.UnhealthyThreshold is null) yield return RuleBook.HealthCheckPart(at.Missing("unhealthyThreshold"), "unhealthyThreshold");
    }

    private static IEnumerable<Finding> Bounds(Place at, HealthCheckPolicy check)
    {
        var badInterval = check.IntervalMillis.IsOutside(5000, 300000);
        var badTimeout = check.TimeoutMillis.IsOutside(2000, 60000);
        if (badInterval) yield return RuleBook.HealthCheckInterval(at.At("intervalMillis", check.IntervalMillis), check.IntervalMillis!);
        if (badTimeout) yield return RuleBook.HealthCheckTimeout(at.At("timeoutMillis", check.TimeoutMillis), check.TimeoutMillis!);
        if (!badInterval && !badTimeout && check.TimeoutMillis.Has(out var timeout) && check.IntervalMillis.Has(out var interval) && timeout >= interval)
            yield return RuleBook.HealthCheckSlow(at.At("timeoutMillis", check.TimeoutMillis), timeout, interval);

        if (check.HealthyThreshold.IsOutside(2, 10)) yield return RuleBook.HealthyThreshold(at.At("healthyThreshold", check.HealthyThreshold), check.HealthyThreshold!);
        if (check.UnhealthyThreshold.IsOutside(2, 10)) yield return RuleBook.UnhealthyThreshold(at.At("unhealthyThreshold", check.UnhealthyThreshold), check.UnhealthyThreshold!);
    }

    private static IEnumerable<Finding> Path(Place at, HealthCheckPolicy check)
    {
        if (!check.Protocol.Has(out var protocol)) yield break;

        var place = at.At("path", check.Path);
        if (protocol is "http" or "http2")
        {
            if (check.Path is null) yield return RuleBook.HealthCheckPathMissing(place, protocol, isEmpty: false);
            if (!check.Path.Has(out var path)) yield break;
            if (path.Length == 0) yield return RuleBook.HealthCheckPathMissing(place, protocol, isEmpty: true);
            else if (path[0] != '/') yield return RuleBook.HealthCheckPath(place, check.Path!);
        }
        else if (protocol is "grpc" or "tcp" && check.Path is not null)
        {
            yield return RuleBook.HealthCheckPathIgnored(place, check.Path, protocol);
        }
    }
}
