using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class TlsUnmapping
{
    internal static ListenerTls? Listener(Api.ListenerTls? tls) => tls is null ? null : new()
    {
        Certificate = Certificate(tls.Certificate),
        Mode = tls.Mode.Choice<TlsMode>(ApiText.Of, "the TLS mode") ?? throw Said.Missing("the TLS mode"),
        Validation = tls.Validation is { } validation
            ? new() { Trust = Peer(validation.Trust), SubjectAlternativeNames = Names(validation.SubjectAlternativeNames) }
            : null,
    };

    internal static ClientPolicy? Defaults(BackendDefaults? defaults) => Client(defaults?.ClientPolicy);

    internal static ClientPolicy? Client(Api.ClientPolicy? policy) => policy is null ? null : policy.Tls is not { } tls
        ? throw new CannotSayException("a client policy is empty")
        : new()
        {
            Trust = Trust(tls.Validation?.Trust),
            SubjectAlternativeNames = Names(tls.Validation?.SubjectAlternativeNames),
            Certificate = tls.Certificate is { } certificate ? Certificate(certificate) : null,
            Enforce = tls.Enforce.TruthOrNull(),
            Ports = [.. (tls.Ports ?? []).Select(port => port.Number("a port"))],
        };

    private static TlsCertificate Certificate(ListenerTlsCertificate? certificate) => certificate switch
    {
        { Acm: { } acm } => TlsCertificate.Acm(acm.CertificateArn.Text("the certificate's ARN")),
        { File: { } file } => File(file),
        { Sds: { } sds } => Sds(sds),
        _ => throw Said.Missing("the certificate"),
    };

    private static ClientCertificate Certificate(ClientTlsCertificate certificate) => certificate switch
    {
        { File: { } file } => File(file),
        { Sds: { } sds } => Sds(sds),
        _ => throw Said.Missing("the client certificate"),
    };

    private static FileCertificate File(ListenerTlsFileCertificate file) =>
        TlsCertificate.File(file.CertificateChain.Text("the certificate chain"), file.PrivateKey.Text("the private key"));

    private static SdsCertificate Sds(ListenerTlsSdsCertificate sds) => TlsCertificate.Sds(sds.SecretName.Text("the secret's name"));

    private static PeerTrust Peer(ListenerTlsValidationContextTrust? trust) => trust switch
    {
        { File: { } file } => TlsTrust.File(file.CertificateChain.Text("the certificate chain")),
        { Sds: { } sds } => TlsTrust.Sds(sds.SecretName.Text("the secret's name")),
        _ => throw Said.Missing("the trust"),
    };

    private static TlsTrust Trust(TlsValidationContextTrust? trust) => trust switch
    {
        { Acm: { } acm } => TlsTrust.Acm([.. acm.CertificateAuthorityArns.Texts("a certificate authority").Select(arn => (Input<string>)arn)]),
        { File: { } file } => TlsTrust.File(file.CertificateChain.Text("the certificate chain")),
        { Sds: { } sds } => TlsTrust.Sds(sds.SecretName.Text("the secret's name")),
        _ => throw Said.Missing("the trust"),
    };

    private static IReadOnlyList<string> Names(SubjectAlternativeNames? names) => names?.Match?.Exact.Texts("an alternative name") ?? [];
}
