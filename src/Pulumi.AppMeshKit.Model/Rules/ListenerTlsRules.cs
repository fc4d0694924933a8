namespace Pulumi.AppMeshKit.Model;

/// <summary>TLS of a listener.</summary>
internal static class ListenerTlsRules
{
    public static IEnumerable<Finding> Check(Place at, ListenerTls tls) => Findings.Of(
        Parts(at, tls),
        Mode(at.At("mode", tls.Mode), tls.Mode),
        at.Inside("certificate", tls.Certificate, Certificate),
        at.Inside("validation", tls.Validation, Validation));

    private static IEnumerable<Finding> Parts(Place at, ListenerTls tls)
    {
        if (tls.Mode is null) yield return RuleBook.ListenerTlsPart(at.Missing("mode"), "mode");
        if (tls.Certificate is null) yield return RuleBook.ListenerTlsPart(at.Missing("certificate"), "certificate");
    }

    private static IEnumerable<Finding> Mode(Place at, Value<string>? mode)
    {
        if (!mode.Has(out var text)) yield break;

        if (text == "PERMISSIVE") yield return RuleBook.Permissive(at);
        else if (text == "DISABLED") yield return RuleBook.TlsDisabled(at);
        else if (text != "STRICT") yield return RuleBook.TlsMode(at, mode!);
    }

    private static IEnumerable<Finding> Certificate(Place at, ListenerTlsCertificate certificate) => Findings.Of(
        at.OneOf(RuleBook.TLS001, "a listener certificate", ("acm", certificate.Acm), ("file", certificate.File), ("sds", certificate.Sds)),
        at.Inside("acm", certificate.Acm, Acm),
        at.Inside("file", certificate.File, CertificateRules.File),
        at.Inside("sds", certificate.Sds, CertificateRules.Sds));

    private static IEnumerable<Finding> Acm(Place at, ListenerTlsAcmCertificate acm)
    {
        if (acm.CertificateArn is null) yield return RuleBook.Required(at.Missing("certificateArn"), "an ACM certificate", "certificateArn");
        if (acm.CertificateArn.Has(out var arn) && !IsCertificate(arn))
            yield return RuleBook.CertificateArn(at.At("certificateArn", acm.CertificateArn), acm.CertificateArn!, arn.Contains(":acm-pca:", StringComparison.Ordinal));
    }

    private static bool IsCertificate(string arn)
    {
        const string Resource = "certificate/";
        return arn.Split(':', 6) is ["arn", var partition, "acm", { Length: > 0 } region, var account, var resource]
            && (partition == "aws" || partition.StartsWith("aws-", StringComparison.Ordinal))
            && region.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            && account.Length == 12 && account.All(char.IsAsciiDigit)
            && resource.StartsWith(Resource, StringComparison.Ordinal) && resource.Length > Resource.Length;
    }

    private static IEnumerable<Finding> Validation(Place at, ListenerTlsValidationContext validation) => Findings.Of(
        at.Required("trust", validation.Trust, "the validation of client certificates"),
        at.Inside("trust", validation.Trust, Trust),
        at.Inside("subjectAlternativeNames", validation.SubjectAlternativeNames, AlternativeNameRules.Check));

    private static IEnumerable<Finding> Trust(Place at, ListenerTlsValidationContextTrust trust) => Findings.Of(
        at.OneOf(RuleBook.TLS002, "trust in client certificates", ("file", trust.File), ("sds", trust.Sds)),
        at.Inside("file", trust.File, CertificateRules.TrustFile),
        at.Inside("sds", trust.Sds, CertificateRules.TrustSds));
}
