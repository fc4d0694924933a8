using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A backend of a node, with its own client policy: to Pulumi.Aws another set of types than the default one.</summary>
internal sealed class NodeBackendInputs(InputWriter to)
{
    internal VirtualNodeSpecBackendArgs Backend(Model.Backend backend) =>
        new() { VirtualService = to.Object(backend.VirtualService, VirtualService) };

    private VirtualNodeSpecBackendVirtualServiceArgs VirtualService(Model.VirtualServiceBackend virtualService) => new()
    {
        ClientPolicy = to.Object(virtualService.ClientPolicy, ClientPolicy),
        VirtualServiceName = to.Text(virtualService.VirtualServiceName),
    };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyArgs ClientPolicy(Model.ClientPolicy clientPolicy) =>
        new() { Tls = to.Object(clientPolicy.Tls, Tls) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsArgs Tls(Model.ClientPolicyTls tls) => new()
    {
        Certificate = to.Object(tls.Certificate, Certificate),
        Enforce = to.Flag(tls.Enforce),
        Ports = to.Numbers(tls.Ports),
        Validation = to.Object(tls.Validation, Validation),
    };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsCertificateArgs Certificate(Model.ClientTlsCertificate certificate) =>
        new() { File = to.Object(certificate.File, File), Sds = to.Object(certificate.Sds, Sds) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsCertificateFileArgs File(Model.ListenerTlsFileCertificate file) =>
        new() { CertificateChain = to.Text(file.CertificateChain), PrivateKey = to.Text(file.PrivateKey) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsCertificateSdsArgs Sds(Model.ListenerTlsSdsCertificate sds) =>
        new() { SecretName = to.Text(sds.SecretName) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsValidationArgs Validation(Model.TlsValidationContext validation) => new()
    {
        SubjectAlternativeNames = to.Object(validation.SubjectAlternativeNames, SubjectAlternativeNames),
        Trust = to.Object(validation.Trust, Trust),
    };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsValidationSubjectAlternativeNamesArgs SubjectAlternativeNames(
        Model.SubjectAlternativeNames names) =>
        new() { Match = to.Object(names.Match, Match) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsValidationSubjectAlternativeNamesMatchArgs Match(
        Model.SubjectAlternativeNameMatchers match) =>
        new() { Exacts = to.Texts(match.Exact) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsValidationTrustArgs Trust(Model.TlsValidationContextTrust trust) =>
        new() { Acm = to.Object(trust.Acm, Acm), File = to.Object(trust.File, TrustFile), Sds = to.Object(trust.Sds, TrustSds) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsValidationTrustAcmArgs Acm(Model.TlsValidationContextAcmTrust acm) =>
        new() { CertificateAuthorityArns = to.Texts(acm.CertificateAuthorityArns) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsValidationTrustFileArgs TrustFile(
        Model.TlsValidationContextFileTrust file) =>
        new() { CertificateChain = to.Text(file.CertificateChain) };

    private VirtualNodeSpecBackendVirtualServiceClientPolicyTlsValidationTrustSdsArgs TrustSds(Model.TlsValidationContextSdsTrust sds) =>
        new() { SecretName = to.Text(sds.SecretName) };
}
