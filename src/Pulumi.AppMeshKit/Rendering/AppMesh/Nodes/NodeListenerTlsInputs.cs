using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>What a node's listener presents, and whom it trusts.</summary>
internal sealed class NodeListenerTlsInputs(InputWriter to)
{
    internal VirtualNodeSpecListenerTlsArgs Tls(Model.ListenerTls tls) => new()
    {
        Certificate = to.Object(tls.Certificate, Certificate),
        Mode = to.Text(tls.Mode),
        Validation = to.Object(tls.Validation, Validation),
    };

    private VirtualNodeSpecListenerTlsCertificateArgs Certificate(Model.ListenerTlsCertificate certificate) => new()
    {
        Acm = to.Object(certificate.Acm, Acm),
        File = to.Object(certificate.File, File),
        Sds = to.Object(certificate.Sds, Sds),
    };

    private VirtualNodeSpecListenerTlsCertificateAcmArgs Acm(Model.ListenerTlsAcmCertificate acm) =>
        new() { CertificateArn = to.Text(acm.CertificateArn) };

    private VirtualNodeSpecListenerTlsCertificateFileArgs File(Model.ListenerTlsFileCertificate file) =>
        new() { CertificateChain = to.Text(file.CertificateChain), PrivateKey = to.Text(file.PrivateKey) };

    private VirtualNodeSpecListenerTlsCertificateSdsArgs Sds(Model.ListenerTlsSdsCertificate sds) =>
        new() { SecretName = to.Text(sds.SecretName) };

    private VirtualNodeSpecListenerTlsValidationArgs Validation(Model.ListenerTlsValidationContext validation) => new()
    {
        SubjectAlternativeNames = to.Object(validation.SubjectAlternativeNames, SubjectAlternativeNames),
        Trust = to.Object(validation.Trust, Trust),
    };

    private VirtualNodeSpecListenerTlsValidationSubjectAlternativeNamesArgs SubjectAlternativeNames(Model.SubjectAlternativeNames names) =>
        new() { Match = to.Object(names.Match, Match) };

    private VirtualNodeSpecListenerTlsValidationSubjectAlternativeNamesMatchArgs Match(Model.SubjectAlternativeNameMatchers match) =>
        new() { Exacts = to.Texts(match.Exact) };

    private VirtualNodeSpecListenerTlsValidationTrustArgs Trust(Model.ListenerTlsValidationContextTrust trust) =>
        new() { File = to.Object(trust.File, TrustFile), Sds = to.Object(trust.Sds, TrustSds) };

    private VirtualNodeSpecListenerTlsValidationTrustFileArgs TrustFile(Model.TlsValidationContextFileTrust file) =>
        new() { CertificateChain = to.Text(file.CertificateChain) };

    private VirtualNodeSpecListenerTlsValidationTrustSdsArgs TrustSds(Model.TlsValidationContextSdsTrust sds) =>
        new() { SecretName = to.Text(sds.SecretName) };
}
