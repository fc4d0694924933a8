namespace Pulumi.AppMeshKit;

/// <summary>A certificate in files beside the proxy; made by <see cref="TlsCertificate.File"/>.</summary>
public sealed record FileCertificate : ClientCertificate
{
    internal FileCertificate(string certificateChain, string privateKey) =>
        (CertificateChain, PrivateKey) = (certificateChain, privateKey);

    /// <summary>Path of the PEM chain. Envoy does not notice when the file changes.</summary>
    public string CertificateChain { get; }

    /// <summary>Path of the PEM key.</summary>
    public string PrivateKey { get; }
}
