namespace Pulumi.AppMeshKit;

/// <summary>A route of a grpc listener.</summary>
public sealed record GrpcRoute : Route
{
    /// <summary>Which calls. Null is every call (D-23).</summary>
    public GrpcMatch? Match { get; init; }

    /// <summary>Retries of failed calls. Null inherits <see cref="MeshDefaults.GrpcRetries"/> (D-26).</summary>
    public GrpcRetryPolicy? Retries { get; init; }

    /// <summary>Call and idle timeout. Null inherits <see cref="MeshDefaults.Timeout"/>, which leaves 15 s and 300 s in force (D-29).</summary>
    public RequestTimeout? Timeout { get; init; }
}
