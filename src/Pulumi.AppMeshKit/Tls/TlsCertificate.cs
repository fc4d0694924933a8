namespace Pulumi.AppMeshKit;

/// <summary>The certificate a listener shows: from ACM, from files beside the proxy, or from a secret discovery service.</summary>
public abstract record TlsCertificate
{
    private protected TlsCertificate()
    {
    }

    /// <summary>A private certificate of AWS Certificate Manager. Not for client certificates.</summary>
    /// <param name="certificateArn"><c>arn:aws:acm:REGION:ACCOUNT:certificate/ID</c> (TLS-009).</param>
    public static AcmCertificate Acm(Input<string> certificateArn) => new(certificateArn);

    /// <summary>Files that the proxy can read.</summary>
    /// <param name="certificateChain">Path of the PEM chain, 1 to 255 characters (TLS-007).</param>
    /// <param name="privateKey">Path of the PEM key, 1 to 255 characters (TLS-007).</param>
    public static FileCertificate File(string certificateChain, string privateKey) => new(certificateChain, privateKey);

    /// <summary>A secret that a local secret discovery service (SPIRE) hands out.</summary>
    /// <param name="secretName">The secret's name, such as <c>spiffe://shop.local/colors</c> (TLS-024).</param>
    public static SdsCertificate Sds(string secretName) => new(secretName);
}
