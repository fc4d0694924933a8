namespace Pulumi.AppMeshKit.Model;

/// <summary>How a node or a gateway uses TLS towards what it calls.</summary>
internal static class ClientPolicyRules
{
    public static IEnumerable<Finding> Check(Place at, ClientPolicy policy) => at.Inside("tls", policy.Tls, Tls);

    private static IEnumerable<Finding> Tls(Place at, ClientPolicyTls tls) => Findings.Of(
        tls.Validation is null ? [RuleBook.ValidationMissing(at.Missing("validation"), "validation")] : [],
        tls.Enforce.Has(out var enforce) && !enforce ? [RuleBook.NotEnforced(at.At("enforce", tls.Enforce))] : [],
        Ports(at, tls.Ports),
        at.Inside("certificate", tls.Certificate, Certificate),
        at.Inside("validation", tls.Validation, Validation),
        Wildcards(at, tls));

    private static IEnumerable<Finding> Ports(Place at, ApiList<Value<int>>? ports)
    {
        if (!ports.IsGiven()) yield break;

        for (var index = 0; index < ports.Count; index++)
        {
            if (ports[index].IsOutside(1, 65535)) yield return RuleBook.PolicyPort(at.At("ports", ports).Item(index, ports[index]), ports[index]);
        }
    }

    private static IEnumerable<Finding> Certificate(Place at, ClientTlsCertificate certificate) => Findings.Of(
        at.OneOf(RuleBook.TLS004, "a client certificate", ("file", certificate.File), ("sds", certificate.Sds)),
        at.Inside("file", certificate.File, CertificateRules.File),
        at.Inside("sds", certificate.Sds, CertificateRules.Sds));

    private static IEnumerable<Finding> Validation(Place at, TlsValidationContext validation) => Findings.Of(
        validation.Trust is null ? [RuleBook.ValidationMissing(at.Missing("trust"), "trust")] : [],
        at.Inside("trust", validation.Trust, Trust),
        at.Inside("subjectAlternativeNames", validation.SubjectAlternativeNames, AlternativeNameRules.Check),
        validation is { Trust.Sds: not null, SubjectAlternativeNames: null }
            ? [RuleBook.SdsTrustWithoutNames(at.At("trust", validation.Trust).At("sds", validation.Trust.Sds))]
            : []);

    private static IEnumerable<Finding> Trust(Place at, TlsValidationContextTrust trust) => Findings.Of(
        at.OneOf(RuleBook.TLS003, "the trust of a client policy", ("acm", trust.Acm), ("file", trust.File), ("sds", trust.Sds)),
        at.Inside("acm", trust.Acm, Acm),
        at.Inside("file", trust.File, CertificateRules.TrustFile),
        at.Inside("sds", trust.Sds, CertificateRules.TrustSds));

    private static IEnumerable<Finding> Acm(Place at, TlsValidationContextAcmTrust acm)
    {
        var arns = acm.CertificateAuthorityArns;
        if (arns is null) yield return RuleBook.Required(at.Missing("certificateAuthorityArns"), "trust from ACM", "certificateAuthorityArns");
        if (arns is { IsUnknown: false, Count: 0 or > 3 }) yield return RuleBook.AuthorityCount(at.At("certificateAuthorityArns", arns), arns.Count);
    }

    /// <summary>A policy is enforced unless it says otherwise.</summary>
    private static IEnumerable<Finding> Wildcards(Place at, ClientPolicyTls tls)
    {
        var match = tls.Validation?.SubjectAlternativeNames?.Match;
        if (!(match?.Exact).IsGiven() || tls.Enforce is { IsKnown: false } || (tls.Enforce.Has(out var enforce) && !enforce)) yield break;

        var list = at.At("validation", tls.Validation).At("subjectAlternativeNames", tls.Validation!.SubjectAlternativeNames)
            .At("match", match).At("exact", match!.Exact);
        for (var index = 0; index < match.Exact!.Count; index++)
        {
            var name = match.Exact[index];
            if (name.Has(out var text) && text.StartsWith("*.", StringComparison.Ordinal)) yield return RuleBook.WildcardName(list.Item(index, name), name);
        }
    }
}
