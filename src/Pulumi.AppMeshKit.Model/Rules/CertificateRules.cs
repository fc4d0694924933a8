namespace Pulumi.AppMeshKit.Model;

/// <summary>Certificates and trust from files and from SDS.</summary>
internal static class CertificateRules
{
    public static IEnumerable<Finding> File(Place at, ListenerTlsFileCertificate file) => Findings.Of(
        FilePart(at, "certificateChain", file.CertificateChain),
        FilePart(at, "privateKey", file.PrivateKey));

    public static IEnumerable<Finding> Sds(Place at, ListenerTlsSdsCertificate sds) => Secret(at, sds.SecretName, "an SDS certificate");

    public static IEnumerable<Finding> TrustFile(Place at, TlsValidationContextFileTrust file)
    {
        if (file.CertificateChain is null) yield return RuleBook.TrustFile(at.Missing("certificateChain"), null);
        if (file.CertificateChain.HasBadLength(255, out var path)) yield return RuleBook.TrustFile(at.At("certificateChain", file.CertificateChain), path);
    }

    public static IEnumerable<Finding> TrustSds(Place at, TlsValidationContextSdsTrust sds) => Secret(at, sds.SecretName, "trust from SDS");

    private static IEnumerable<Finding> FilePart(Place at, string member, Value<string>? path)
    {
        if (path is null) yield return RuleBook.CertificateFile(at.Missing(member), member, null);
        if (path.HasBadLength(255, out var text)) yield return RuleBook.CertificateFile(at.At(member, path), member, text);
    }

    private static IEnumerable<Finding> Secret(Place at, Value<string>? name, string noun)
    {
        if (name is null) yield return RuleBook.Required(at.Missing("secretName"), noun, "secretName");
        if (name.Has(out var text) && text.Length == 0) yield return RuleBook.SecretName(at.At("secretName", name));
    }
}
