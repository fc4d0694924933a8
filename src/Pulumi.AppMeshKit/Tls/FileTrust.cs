namespace Pulumi.AppMeshKit;

/// <summary>Trust in a file of certificate authorities; made by <see cref="TlsTrust.File"/>.</summary>
public sealed record FileTrust : PeerTrust
{
    internal FileTrust(string certificateChain) => CertificateChain = certificateChain;

    /// <summary>Path of the PEM bundle.</summary>
    public string CertificateChain { get; }
}
