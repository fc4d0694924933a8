namespace Pulumi.AppMeshKit.Model;

/// <summary>Timeouts of routes, and whether they leave time for the retries.</summary>
internal static class RouteTimeoutRules
{
    /// <summary>How long a request may take where nobody says so: on a route, and on a listener.</summary>
    public const long DefaultMillis = 15_000;

    public static IEnumerable<Finding> Http(Place at, HttpTimeout timeout) =>
        Findings.Of(ListenerTimeoutRules.Http(at, timeout), Times(at, timeout.Idle, timeout.PerRequest));

    public static IEnumerable<Finding> Grpc(Place at, GrpcTimeout timeout) =>
        Findings.Of(ListenerTimeoutRules.Grpc(at, timeout), Times(at, timeout.Idle, timeout.PerRequest));

    /// <summary>
    /// The first attempt counts, and so does every retry. A policy that a default filled in is not what somebody decided,
    /// and neither is a timeout that nobody wrote.
    /// </summary>
    public static IEnumerable<Finding> Retries(
        Place route, ApiObject? policy, Value<long>? maxRetries, Duration? perRetry, Duration? perRequest, ApiObject? timeout)
    {
        if (!maxRetries.Has(out var retries) || retries < 0 || retries > 1000 || !perRetry.TryMillis(out var each)) yield break;
        if (policy?.Origin is { IsDefault: true } || timeout is { IsUnknown: true } || perRequest is { IsUnknown: true }) yield break;

        var limit = DefaultMillis;
        if (perRequest is not null && !perRequest.TryMillis(out limit)) yield break;

        var needed = (retries + 1) * each;
        if (retries > 0 && limit > 0 && needed > limit)
            yield return RuleBook.RetriesCut(route.At("retryPolicy", policy), retries + 1, DurationRules.Text(needed), DurationRules.Text(limit));
    }

    private static IEnumerable<Finding> Times(Place at, Duration? idle, Duration? perRequest)
    {
        var hasRequest = perRequest.TryMillis(out var request);
        if (hasRequest && request == 0) yield return RuleBook.TimeoutOff(at.At("perRequest", perRequest));
        if (hasRequest && idle.TryMillis(out var idleTime) && idleTime > 0 && idleTime < request)
            yield return RuleBook.IdleShort(at.At("idle", idle), DurationRules.Text(idleTime), DurationRules.Text(request));
    }
}
