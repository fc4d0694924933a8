using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Trust in certificate authorities of ACM; made by <see cref="TlsTrust.Acm"/>.</summary>
public sealed record AcmTrust : TlsTrust
{
    internal AcmTrust(IReadOnlyList<Input<string>> certificateAuthorityArns) =>
        CertificateAuthorityArns = ApiList.Create(certificateAuthorityArns, null);

    /// <summary>The ARNs of the authorities.</summary>
    public IReadOnlyList<Input<string>> CertificateAuthorityArns { get; }
}
