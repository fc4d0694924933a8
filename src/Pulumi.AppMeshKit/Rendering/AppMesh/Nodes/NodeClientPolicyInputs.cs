using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>How a node calls those backends that have no client policy of their own.</summary>
internal sealed class NodeClientPolicyInputs(InputWriter to)
{
    internal VirtualNodeSpecBackendDefaultsArgs BackendDefaults(Model.BackendDefaults backendDefaults) =>
        new() { ClientPolicy = to.Object(backendDefaults.ClientPolicy, ClientPolicy) };

    private VirtualNodeSpecBackendDefaultsClientPolicyArgs ClientPolicy(Model.ClientPolicy clientPolicy) =>
        new() { Tls = to.Object(clientPolicy.Tls, Tls) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsArgs Tls(Model.ClientPolicyTls tls) => new()
    {
        Certificate = to.Object(tls.Certificate, Certificate),
        Enforce = to.Flag(tls.Enforce),
        Ports = to.Numbers(tls.Ports),
        Validation = to.Object(tls.Validation, Validation),
    };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsCertificateArgs Certificate(Model.ClientTlsCertificate certificate) =>
        new() { File = to.Object(certificate.File, File), Sds = to.Object(certificate.Sds, Sds) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsCertificateFileArgs File(Model.ListenerTlsFileCertificate file) =>
        new() { CertificateChain = to.Text(file.CertificateChain), PrivateKey = to.Text(file.PrivateKey) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsCertificateSdsArgs Sds(Model.ListenerTlsSdsCertificate sds) =>
        new() { SecretName = to.Text(sds.SecretName) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationArgs Validation(Model.TlsValidationContext validation) => new()
    {
        SubjectAlternativeNames = to.Object(validation.SubjectAlternativeNames, SubjectAlternativeNames),
        Trust = to.Object(validation.Trust, Trust),
    };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationSubjectAlternativeNamesArgs SubjectAlternativeNames(
        Model.SubjectAlternativeNames names) =>
        new() { Match = to.Object(names.Match, Match) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationSubjectAlternativeNamesMatchArgs Match(
        Model.SubjectAlternativeNameMatchers match) =>
        new() { Exacts = to.Texts(match.Exact) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationTrustArgs Trust(Model.TlsValidationContextTrust trust) =>
        new() { Acm = to.Object(trust.Acm, Acm), File = to.Object(trust.File, TrustFile), Sds = to.Object(trust.Sds, TrustSds) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationTrustAcmArgs Acm(Model.TlsValidationContextAcmTrust acm) =>
        new() { CertificateAuthorityArns = to.Texts(acm.CertificateAuthorityArns) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationTrustFileArgs TrustFile(Model.TlsValidationContextFileTrust file) =>
        new() { CertificateChain = to.Text(file.CertificateChain) };

    private VirtualNodeSpecBackendDefaultsClientPolicyTlsValidationTrustSdsArgs TrustSds(Model.TlsValidationContextSdsTrust sds) =>
        new() { SecretName = to.Text(sds.SecretName) };
}
