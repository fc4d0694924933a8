namespace Pulumi.AppMeshKit;

/// <summary>Whom a proxy trusts: certificate authorities of ACM, a file, or a secret discovery service.</summary>
public abstract record TlsTrust
{
    private protected TlsTrust()
    {
    }

    /// <summary>Private certificate authorities of ACM. Only callers can trust them, listeners cannot.</summary>
    /// <param name="certificateAuthorityArns">1 to 3 ARNs (TLS-008).</param>
    public static AcmTrust Acm(params Input<string>[] certificateAuthorityArns) => new(certificateAuthorityArns);

    /// <summary>A file of certificate authorities beside the proxy.</summary>
    /// <param name="certificateChain">Path of the PEM bundle, 1 to 255 characters (TLS-025).</param>
    public static FileTrust File(string certificateChain) => new(certificateChain);

    /// <summary>A trust bundle of a local secret discovery service (SPIRE).</summary>
    /// <param name="secretName">The secret's name, such as <c>spiffe://shop.local</c> (TLS-024).</param>
    public static SdsTrust Sds(string secretName) => new(secretName);
}
