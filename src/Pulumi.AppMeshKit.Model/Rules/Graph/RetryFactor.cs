namespace Pulumi.AppMeshKit.Model;

/// <summary>How many attempts a route makes of one request.</summary>
/// <param name="Attempts">The first one and its retries.</param>
/// <param name="IsWritten">Whether somebody decided on the retries.</param>
/// <param name="Place">The retry policy.</param>
internal sealed record RetryFactor(long Attempts, bool IsWritten, Place Place)
{
    /// <summary>What App Mesh does where no policy is written: 2 retries.</summary>
    private const long _hidden = 3;

    public static RetryFactor Of(RouteRequest route)
    {
        var at = Place.Of(route).At("spec", route.Spec);
        return route.Spec switch
        {
            { HttpRoute: { } http } => Of(at.At("httpRoute", http), http, http.RetryPolicy, http.RetryPolicy?.MaxRetries),
            { Http2Route: { } http } => Of(at.At("http2Route", http), http, http.RetryPolicy, http.RetryPolicy?.MaxRetries),
            { GrpcRoute: { } grpc } => Of(at.At("grpcRoute", grpc), grpc, grpc.RetryPolicy, grpc.RetryPolicy?.MaxRetries),
            _ => new(1, IsWritten: false, at),
        };
    }

    private static RetryFactor Of(Place at, ApiObject route, ApiObject? policy, Value<long>? maxRetries)
    {
        var place = at.At("retryPolicy", policy);
        if (route.IsUnknown) return new(1, IsWritten: false, place);
        if (policy is null) return new(_hidden, IsWritten: false, place);

        // What is not known counts as no retry: there are at least so many.
        var attempts = maxRetries.Has(out var retries) ? 1 + Math.Clamp(retries, 0, RetryChainRules.Countless) : 1;
        return new(attempts, attempts > 1 && policy.Origin?.IsDefault != true, place);
    }
}
