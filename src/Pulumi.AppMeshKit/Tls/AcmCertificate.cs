namespace Pulumi.AppMeshKit;

/// <summary>A certificate of AWS Certificate Manager; made by <see cref="TlsCertificate.Acm"/>.</summary>
public sealed record AcmCertificate : TlsCertificate
{
    internal AcmCertificate(Input<string> certificateArn) => CertificateArn = certificateArn;

    /// <summary>The certificate's ARN.</summary>
    public Input<string> CertificateArn { get; }
}
