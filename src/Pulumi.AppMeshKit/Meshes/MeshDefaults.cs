namespace Pulumi.AppMeshKit;

/// <summary>
/// What an organisation decides once for all services and gateways of its meshes. Whatever a service sets itself wins;
/// <c>X.None</c> there switches an inherited default off. Start from <see cref="Standard"/> or from <see cref="None"/>:
/// <c>MeshDefaults.Standard with { HealthCheck = true }</c>.
/// </summary>
public sealed record MeshDefaults
{
    private MeshDefaults()
    {
    }

    /// <summary>The kit's defaults: egress closed, retries as AWS recommends, access log on standard output, gateway paths kept.</summary>
    public static MeshDefaults Standard { get; } = new()
    {
        EgressFilter = AppMeshKit.EgressFilter.DropAll,
        Retries = new RetryPolicy(),
        GrpcRetries = new GrpcRetryPolicy(),
        AccessLog = AccessLog.Stdout,
        EnforceClientTls = true,
        Rewrite = PathRewrite.Keep,
        RaiseListenerTimeouts = true,
        NumberRoutes = true,
    };

    /// <summary>App Mesh's bare behaviour: nothing is written that the user did not write.</summary>
    public static MeshDefaults None { get; } = new();

    /// <summary>The egress filter; <see cref="AppMeshKit.EgressFilter.DropAll"/> (D-01). Null writes none, which App Mesh takes for the same.</summary>
    public EgressFilter? EgressFilter { get; init; }

    /// <summary>Retries of http and http2 routes; AWS's recommendation (D-25).</summary>
    public RetryPolicy? Retries { get; init; }

    /// <summary>Retries of grpc routes; AWS's recommendation (D-26).</summary>
    public GrpcRetryPolicy? GrpcRetries { get; init; }

    /// <summary>Request and idle timeout of http, http2 and grpc routes; none, so App Mesh's 15 s and 300 s hold (D-29).</summary>
    public RequestTimeout? Timeout { get; init; }

    /// <summary>Health checks of http and http2 listeners, of services and gateways; off (D-08, D-31). Never implied for grpc and tcp.</summary>
    public HealthCheck? HealthCheck { get; init; }

    /// <summary>Outlier detection of service listeners; off (D-12).</summary>
    public OutlierDetection? OutlierDetection { get; init; }

    /// <summary>Access log of services, clients and gateways; <see cref="AccessLog.Stdout"/> (D-18).</summary>
    public AccessLog? AccessLog { get; init; }

    /// <summary>TLS of service listeners; none (D-21). A gateway has a certificate of its own.</summary>
    public ListenerTls? ListenerTls { get; init; }

    /// <summary>TLS of calls by services, clients and gateways; none.</summary>
    public ClientPolicy? ClientPolicy { get; init; }

    /// <summary>What a client policy without <see cref="ClientPolicy.Enforce"/> writes; true (D-20). Null writes nothing, which App Mesh takes for true.</summary>
    public bool? EnforceClientTls { get; init; }

    /// <summary>What becomes of the path at a gateway; <see cref="PathRewrite.Keep"/> (D-33). Null writes nothing: App Mesh then strips a matched prefix.</summary>
    public PathRewrite? Rewrite { get; init; }

    /// <summary>Whether a route's request timeout over 15 s is written to the listeners of its versions too, without which it has no effect; true (D-10).</summary>
    public bool RaiseListenerTimeouts { get; init; }

    /// <summary>Whether several routes without a priority are numbered 0, 10, 20 … in the order they are written; true (D-28).</summary>
    public bool NumberRoutes { get; init; }

    /// <summary>Tags of everything in the mesh; whatever a component sets itself wins (D-03).</summary>
    public EquatableMap<Input<string>> Tags { get; init; } = EquatableMap<Input<string>>.Empty;
}
