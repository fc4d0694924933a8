namespace Pulumi.AppMeshKit;

/// <summary>Whether a listener insists on TLS.</summary>
public enum TlsMode
{
    /// <summary>TLS only (<c>STRICT</c>).</summary>
    Strict,

    /// <summary>TLS and plain text (<c>PERMISSIVE</c>): for the time of a migration (TLS-015).</summary>
    Permissive,

    /// <summary>No TLS, although a certificate is given (<c>DISABLED</c>, TLS-016).</summary>
    Disabled,
}
