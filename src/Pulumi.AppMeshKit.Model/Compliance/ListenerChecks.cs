namespace Pulumi.AppMeshKit.Model;

/// <summary>What each listener must have. A resource without listeners has nothing to judge.</summary>
internal static class ListenerChecks
{
    private const string NoHealthCheck = "the listener has no health check.";

    public static IEnumerable<ComplianceJudgement> NodeHealth(ApiRequest node, ComplianceParameters parameters) =>
        Node(node).Select(listener => IsThere(listener.To("healthCheck", one => one.HealthCheck), NoHealthCheck));

    public static IEnumerable<ComplianceJudgement> NodeOutliers(ApiRequest node, ComplianceParameters parameters) =>
        Node(node).Select(listener => IsThere(listener.To("outlierDetection", one => one.OutlierDetection), "the listener has no outlier detection."));

    public static IEnumerable<ComplianceJudgement> GatewayHealth(ApiRequest gateway, ComplianceParameters parameters) =>
        Gateway(gateway).Select(listener => IsThere(listener.To("healthCheck", one => one.HealthCheck), NoHealthCheck));

    /// <summary>The health check must say something.</summary>
    public static IEnumerable<ComplianceJudgement> GatewayHealthIsFilled(ApiRequest gateway, ComplianceParameters parameters) =>
        from listener in Gateway(gateway)
        let check = listener.To("healthCheck", one => one.HealthCheck)
        select check.Judge(check.Value is { } policy && policy != new HealthCheckPolicy { Origin = policy.Origin }, check.Value is null ? NoHealthCheck : "the health check is empty.");

    /// <summary>The health check must say all five values that it needs.</summary>
    public static IEnumerable<ComplianceJudgement> GatewayHealthIsWhole(ApiRequest gateway, ComplianceParameters parameters)
    {
        foreach (var listener in Gateway(gateway))
        {
            var check = listener.To("healthCheck", one => one.HealthCheck);
            if (check.Value is not { } policy || check.IsUnknown)
            {
                yield return check.Judge(isRight: false, NoHealthCheck);
                continue;
            }

            List<(string Name, IValue? Value)> parts =
            [
                ("protocol", policy.Protocol), ("healthyThreshold", policy.HealthyThreshold), ("intervalMillis", policy.IntervalMillis),
                ("timeoutMillis", policy.TimeoutMillis), ("unhealthyThreshold", policy.UnhealthyThreshold),
            ];
            List<string> missing = [.. parts.Where(part => part.Value is null or { IsKnown: true, Boxed: "" or 0 or 0L }).Select(part => part.Name)];
            var verdict = missing.Count > 0 ? ComplianceVerdict.Failed : parts.Exists(part => !part.Value!.IsKnown) ? ComplianceVerdict.NotKnown : ComplianceVerdict.Passed;
            yield return new(verdict, check.At, $"the health check has no {Say.And(missing)}.");
        }
    }

    public static IEnumerable<ComplianceJudgement> GatewayIsStrict(ApiRequest gateway, ComplianceParameters parameters) =>
        from listener in Gateway(gateway)
        let mode = listener.To("tls", one => one.Tls).Leaf("mode", tls => tls.Mode)
        let text = mode.Value?.ToString()
        select mode.Judge("STRICT".Equals(text, StringComparison.OrdinalIgnoreCase), text is null ? "the listener has no TLS mode." : $"the TLS mode is {text}.");

    private static IEnumerable<ComplianceStep<Listener>> Node(ApiRequest node) => ComplianceStart.Node(node).Each("listeners", spec => spec.Listeners);

    private static IEnumerable<ComplianceStep<VirtualGatewayListener>> Gateway(ApiRequest gateway) => ComplianceStart.Gateway(gateway).Each("listeners", spec => spec.Listeners);

    private static ComplianceJudgement IsThere<T>(ComplianceStep<T> step, string message)
        where T : ApiObject => step.Judge(step.Value is not null, message);
}
