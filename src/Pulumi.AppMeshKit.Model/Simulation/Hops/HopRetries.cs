namespace Pulumi.AppMeshKit.Model;

/// <summary>How often a hop tries.</summary>
internal static class HopRetries
{
    private const int DefaultRetries = 2; // App Mesh user guide, "Envoy default retry policy"

    /// <summary>The retries of a route; null for a node that provides its service itself.</summary>
    public static EffectiveRetries Of(RouteView? view, string? protocol, SimulatorOptions options)
    {
        var (retries, each, isUnknown) = Policy(view?.Request.Spec);
        if (isUnknown) return new(null, null, "a value that is not known yet");
        if (retries is { } written) return new(written + 1, each is null ? null : TimeSpan.FromMilliseconds(each.Value), "route");
        if (protocol == "tcp" || !options.AssumeDefaultRetries) return new(1, null, "none");
        return new(DefaultRetries + 1, null, "default policy (assumed)");
    }

    private static (long? Retries, long? EachMillis, bool IsUnknown) Policy(RouteSpec? spec)
    {
        var http = (spec?.HttpRoute ?? spec?.Http2Route)?.RetryPolicy;
        var grpc = spec?.GrpcRoute?.RetryPolicy;
        if (http is { IsUnknown: true } || grpc is { IsUnknown: true }) return (null, null, true);
        if (http is null && grpc is null) return (null, null, false);

        var most = http?.MaxRetries ?? grpc?.MaxRetries;
        var each = http?.PerRetryTimeout ?? grpc?.PerRetryTimeout;
        if (!most.Has(out var retries)) return (null, null, true);

        // Like every timeout, 0 is none.
        return (retries, each.TryMillis(out var millis) && millis > 0 ? millis : null, false);
    }
}
