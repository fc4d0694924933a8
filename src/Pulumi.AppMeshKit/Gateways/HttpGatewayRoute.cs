namespace Pulumi.AppMeshKit;

/// <summary>A route of an http or http2 gateway listener; which of the two follows from the listener.</summary>
public sealed record HttpGatewayRoute : GatewayRoute
{
    /// <summary>Which requests. Null is every request (D-32).</summary>
    public HttpGatewayMatch? Match { get; init; }

    /// <summary>
    /// What becomes of the path on its way to the service. Null inherits <see cref="MeshDefaults.Rewrite"/>, which keeps it:
    /// App Mesh alone would silently turn a matched prefix into "/" (D-33, GR-020).
    /// </summary>
    public PathRewrite? Rewrite { get; init; }
}
