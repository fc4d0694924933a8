namespace Pulumi.AppMeshKit;

/// <summary>A route of an http or http2 listener; which of the two follows from the listener.</summary>
public sealed record HttpRoute : Route
{
    /// <summary>Which requests. Null is every request (D-23).</summary>
    public HttpMatch? Match { get; init; }

    /// <summary>Retries of failed requests. Null inherits <see cref="MeshDefaults.Retries"/> (D-25).</summary>
    public RetryPolicy? Retries { get; init; }

    /// <summary>Request and idle timeout. Null inherits <see cref="MeshDefaults.Timeout"/>, which leaves 15 s and 300 s in force (D-29).</summary>
    public RequestTimeout? Timeout { get; init; }
}
