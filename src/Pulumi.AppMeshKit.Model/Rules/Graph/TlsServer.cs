namespace Pulumi.AppMeshKit.Model;

/// <summary>How a listener takes TLS.</summary>
internal enum TlsServer
{
    /// <summary>It depends on something that only a deployment knows, or is no mode at all.</summary>
    Unknown,

    /// <summary>Plain text only.</summary>
    None,

    /// <summary>Plain text and TLS.</summary>
    Permissive,

    /// <summary>TLS only.</summary>
    Strict,
}
