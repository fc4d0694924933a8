namespace Pulumi.AppMeshKit.Model;

/// <summary>How often a hop tries.</summary>
internal static class HopRetries
{
    private const int DefaultRetries = 2; // App Mesh user guide, "Envoy default retry policy"

    /// <summary>The retries of a route; null for a node that provides its service itself.</summary>
    public static EffectiveRetries Of(RouteView? view, string? protocol, SimulatorOptions options)
    {
        var (retries, each, isUnknown) = view?.Request.Spec switch
        {
            { HttpRoute: { } http } => Of(http.RetryPolicy, http.RetryPolicy?.MaxRetries, http.RetryPolicy?.PerRetryTimeout),
            { Http2Route: { } http } => Of(http.RetryPolicy, http.RetryPolicy?.MaxRetries, http.RetryPolicy?.PerRetryTimeout),
            { GrpcRoute: { } grpc } => Of(grpc.RetryPolicy, grpc.RetryPolicy?.MaxRetries, grpc.RetryPolicy?.PerRetryTimeout),
            _ => default,
        };
        if (isUnknown) return new(null, null, "a value that is not known yet");
        if (retries is { } written) return new(written + 1, each is { } millis ? TimeSpan.FromMilliseconds(millis) : null, "route");
        if (protocol == "tcp" || !options.AssumeDefaultRetries) return new(1, null, "none");
        return new(DefaultRetries + 1, null, "default policy (assumed)");
    }

    /// <summary>What a policy says; nothing where there is none. Like every timeout, 0 is none.</summary>
    private static (long? Retries, long? EachMillis, bool IsUnknown) Of(ApiObject? policy, Value<long>? most, Duration? each)
    {
        if (policy is null) return default;
        return most.Has(out var retries) ? (retries, each.TryMillis(out var millis) && millis > 0 ? millis : null, false) : (null, null, true);
    }
}
