namespace Pulumi.AppMeshKit.Model;

/// <summary>What becomes of a call, by the client policy of the caller and the listener of the callee.</summary>
internal enum TlsOutcome
{
    /// <summary>It depends on something that only a deployment knows.</summary>
    Unknown,

    /// <summary>Plain text.</summary>
    Open,

    /// <summary>TLS, but nobody checks who answers.</summary>
    Encrypted,

    /// <summary>TLS with a certificate that the caller checks.</summary>
    Validated,

    /// <summary>The caller insists on TLS, the listener has none: the call fails.</summary>
    NoServerTls,

    /// <summary>The listener demands a client certificate, the caller shows none: the call fails.</summary>
    NoClientCertificate,
}
