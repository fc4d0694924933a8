using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>What a gateway's listener presents, and whom it trusts.</summary>
internal sealed class GatewayListenerTlsInputs(InputWriter to)
{
    internal VirtualGatewaySpecListenerTlsArgs Tls(Model.ListenerTls tls) => new()
    {
        Certificate = to.Object(tls.Certificate, Certificate),
        Mode = to.Text(tls.Mode),
        Validation = to.Object(tls.Validation, Validation),
    };

    private VirtualGatewaySpecListenerTlsCertificateArgs Certificate(Model.ListenerTlsCertificate certificate) => new()
    {
        Acm = to.Object(certificate.Acm, Acm),
        File = to.Object(certificate.File, File),
        Sds = to.Object(certificate.Sds, Sds),
    };

    private VirtualGatewaySpecListenerTlsCertificateAcmArgs Acm(Model.ListenerTlsAcmCertificate acm) =>
        new() { CertificateArn = to.Text(acm.CertificateArn) };

    private VirtualGatewaySpecListenerTlsCertificateFileArgs File(Model.ListenerTlsFileCertificate file) =>
        new() { CertificateChain = to.Text(file.CertificateChain), PrivateKey = to.Text(file.PrivateKey) };

    private VirtualGatewaySpecListenerTlsCertificateSdsArgs Sds(Model.ListenerTlsSdsCertificate sds) =>
        new() { SecretName = to.Text(sds.SecretName) };

    private VirtualGatewaySpecListenerTlsValidationArgs Validation(Model.ListenerTlsValidationContext validation) => new()
    {
        SubjectAlternativeNames = to.Object(validation.SubjectAlternativeNames, SubjectAlternativeNames),
        Trust = to.Object(validation.Trust, Trust),
    };

    private VirtualGatewaySpecListenerTlsValidationSubjectAlternativeNamesArgs SubjectAlternativeNames(
        Model.SubjectAlternativeNames names) =>
        new() { Match = to.Object(names.Match, Match) };

    private VirtualGatewaySpecListenerTlsValidationSubjectAlternativeNamesMatchArgs Match(Model.SubjectAlternativeNameMatchers match) =>
        new() { Exacts = to.Texts(match.Exact) };

    private VirtualGatewaySpecListenerTlsValidationTrustArgs Trust(Model.ListenerTlsValidationContextTrust trust) =>
        new() { File = to.Object(trust.File, TrustFile), Sds = to.Object(trust.Sds, TrustSds) };

    private VirtualGatewaySpecListenerTlsValidationTrustFileArgs TrustFile(Model.TlsValidationContextFileTrust file) =>
        new() { CertificateChain = to.Text(file.CertificateChain) };

    private VirtualGatewaySpecListenerTlsValidationTrustSdsArgs TrustSds(Model.TlsValidationContextSdsTrust sds) =>
        new() { SecretName = to.Text(sds.SecretName) };
}
