using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>How a gateway calls the services behind it.</summary>
internal sealed class GatewayClientPolicyInputs(InputWriter to)
{
    internal VirtualGatewaySpecBackendDefaultsArgs BackendDefaults(Model.BackendDefaults backendDefaults) =>
        new() { ClientPolicy = to.Object(backendDefaults.ClientPolicy, ClientPolicy) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyArgs ClientPolicy(Model.ClientPolicy clientPolicy) =>
        new() { Tls = to.Object(clientPolicy.Tls, Tls) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsArgs Tls(Model.ClientPolicyTls tls) => new()
    {
        Certificate = to.Object(tls.Certificate, Certificate),
        Enforce = to.Flag(tls.Enforce),
        Ports = to.Numbers(tls.Ports),
        Validation = to.Object(tls.Validation, Validation),
    };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsCertificateArgs Certificate(Model.ClientTlsCertificate certificate) =>
        new() { File = to.Object(certificate.File, File), Sds = to.Object(certificate.Sds, Sds) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsCertificateFileArgs File(Model.ListenerTlsFileCertificate file) =>
        new() { CertificateChain = to.Text(file.CertificateChain), PrivateKey = to.Text(file.PrivateKey) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsCertificateSdsArgs Sds(Model.ListenerTlsSdsCertificate sds) =>
        new() { SecretName = to.Text(sds.SecretName) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsValidationArgs Validation(Model.TlsValidationContext validation) => new()
    {
        SubjectAlternativeNames = to.Object(validation.SubjectAlternativeNames, SubjectAlternativeNames),
        Trust = to.Object(validation.Trust, Trust),
    };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsValidationSubjectAlternativeNamesArgs SubjectAlternativeNames(
        Model.SubjectAlternativeNames names) =>
        new() { Match = to.Object(names.Match, Match) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsValidationSubjectAlternativeNamesMatchArgs Match(
        Model.SubjectAlternativeNameMatchers match) =>
        new() { Exacts = to.Texts(match.Exact) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsValidationTrustArgs Trust(Model.TlsValidationContextTrust trust) =>
        new() { Acm = to.Object(trust.Acm, Acm), File = to.Object(trust.File, TrustFile), Sds = to.Object(trust.Sds, TrustSds) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsValidationTrustAcmArgs Acm(Model.TlsValidationContextAcmTrust acm) =>
        new() { CertificateAuthorityArns = to.Texts(acm.CertificateAuthorityArns) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsValidationTrustFileArgs TrustFile(Model.TlsValidationContextFileTrust file) =>
        new() { CertificateChain = to.Text(file.CertificateChain) };

    private VirtualGatewaySpecBackendDefaultsClientPolicyTlsValidationTrustSdsArgs TrustSds(Model.TlsValidationContextSdsTrust sds) =>
        new() { SecretName = to.Text(sds.SecretName) };
}
