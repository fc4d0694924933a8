namespace Pulumi.AppMeshKit.Model;

/// <summary>What becomes of a simulated request.</summary>
public enum Verdict
{
    /// <summary>A route takes it, and it is known where it leads.</summary>
    Matched,

    /// <summary>Several routes take it, they lead to different places, and App Mesh promises no order between them.</summary>
    Ambiguous,

    /// <summary>No route takes it: it ends in 404.</summary>
    NoRoute,

    /// <summary>The caller does not list the service as a backend, and the mesh drops what it does not know.</summary>
    NoBackend,

    /// <summary>No gateway route is for the host name: it ends in 404.</summary>
    NoVirtualHost,

    /// <summary>There is no virtual service of the name: calls fail until one is made.</summary>
    NoVirtualService,

    /// <summary>The virtual service has no provider, or one that does not exist: it ends in 503 or 404.</summary>
    NoProvider,

    /// <summary>Nothing listens on the port, or nothing says which of several ports is meant.</summary>
    NoListener,

    /// <summary>The host is unknown to the mesh, which lets unknown traffic pass: it leaves the mesh untouched.</summary>
    PassedThrough,

    /// <summary>Nobody can say: it depends on a value that only a deployment knows, or on what nobody has written down.</summary>
    NotDecided,
}
