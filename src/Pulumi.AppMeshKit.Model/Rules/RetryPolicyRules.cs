namespace Pulumi.AppMeshKit.Model;

/// <summary>Retry policies.</summary>
internal static class RetryPolicyRules
{
    private static readonly string[] _httpEvents = ["server-error", "gateway-error", "client-error", "stream-error"];
    private static readonly string[] _tcpEvents = ["connection-error"];
    private static readonly string[] _grpcEvents = ["cancelled", "deadline-exceeded", "internal", "resource-exhausted", "unavailable"];

    public static IEnumerable<Finding> Http(Place route, HttpRetryPolicy? policy)
    {
        if (policy is null) return [RuleBook.NoRetryPolicy(route.Missing("retryPolicy"))];
        if (policy.IsUnknown) return [];

        var at = route.At("retryPolicy", policy);
        var hasEvent = HasEvent(policy.HttpRetryEvents, policy.TcpRetryEvents);
        return Findings.Of(
            hasEvent ? [] : [RuleBook.NoRetryEvent(at)],
            Retries(at, policy.MaxRetries, policy.PerRetryTimeout),
            HttpAndTcp(at, policy.HttpRetryEvents, policy.TcpRetryEvents, hasEvent));
    }

    public static IEnumerable<Finding> Grpc(Place route, GrpcRetryPolicy? policy)
    {
        if (policy is null) return [RuleBook.NoRetryPolicy(route.Missing("retryPolicy"))];
        if (policy.IsUnknown) return [];

        var at = route.At("retryPolicy", policy);
        var hasEvent = HasEvent(policy.GrpcRetryEvents, policy.HttpRetryEvents, policy.TcpRetryEvents);
        return Findings.Of(
            hasEvent ? [] : [RuleBook.NoRetryEvent(at)],
            Retries(at, policy.MaxRetries, policy.PerRetryTimeout),
            Events(at.At("grpcRetryEvents", policy.GrpcRetryEvents), RuleBook.RP005, "gRPC", policy.GrpcRetryEvents, _grpcEvents, hasEvent, most: 5),
            HttpAndTcp(at, policy.HttpRetryEvents, policy.TcpRetryEvents, hasEvent));
    }

    private static bool HasEvent(params ReadOnlySpan<ApiList<Value<string>>?> lists)
    {
        foreach (var list in lists)
        {
            if (list is { IsUnknown: true } or { Count: > 0 }) return true;
        }

        return false;
    }

    private static IEnumerable<Finding> Retries(Place at, Value<long>? maxRetries, Duration? perRetry)
    {
        if (maxRetries is null) yield return RuleBook.RetryPart(at.Missing("maxRetries"), "maxRetries");
        if (perRetry is null) yield return RuleBook.RetryPart(at.Missing("perRetryTimeout"), "perRetryTimeout");
        if (maxRetries.Has(out var retries))
        {
            if (retries < 0) yield return RuleBook.MaxRetries(at.At("maxRetries", maxRetries), maxRetries!);
            else if (retries < 2) yield return RuleBook.FewRetries(at.At("maxRetries", maxRetries), retries);
        }

        foreach (var finding in at.Inside("perRetryTimeout", perRetry, DurationRules.Check)) yield return finding;
    }

    private static IEnumerable<Finding> HttpAndTcp(Place at, ApiList<Value<string>>? http, ApiList<Value<string>>? tcp, bool hasEvent) => Findings.Of(
        Events(at.At("httpRetryEvents", http), RuleBook.RP003, "HTTP", http, _httpEvents, hasEvent, most: 25),
        Events(at.At("tcpRetryEvents", tcp), RuleBook.RP004, "TCP", tcp, _tcpEvents, hasEvent, most: 1),
        Unsafe(at.At("httpRetryEvents", http), http));

    /// <summary>An empty list is a problem of its own only where another list has an event; otherwise RP-001 has said it.</summary>
    private static IEnumerable<Finding> Events(
        Place at, Rule rule, string noun, ApiList<Value<string>>? events, string[] words, bool hasEvent, int most)
    {
        if (!events.IsGiven()) yield break;

        if (events.Count > most || (events.Count == 0 && hasEvent)) yield return RuleBook.RetryEventCount(at, rule, noun, events.Count, most);
        for (var index = 0; index < events.Count; index++)
        {
            if (events[index].Has(out var word) && !words.Contains(word, StringComparer.Ordinal))
                yield return RuleBook.RetryEvent(at.Item(index, events[index]), rule, noun, events[index], words);
        }
    }

    private static IEnumerable<Finding> Unsafe(Place at, ApiList<Value<string>>? events)
    {
        if (!events.IsGiven()) yield break;

        var risky = events.Where(word => word.Has(out var text) && text is "server-error" or "gateway-error").Select(word => word.ToString()).ToList();
        if (risky.Count > 0) yield return RuleBook.UnsafeRetry(at, risky);
    }
}
