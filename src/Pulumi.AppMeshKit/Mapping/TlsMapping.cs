using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class TlsMapping
{
    internal static Api.ListenerTls? ListenerTls(this MapContext context, Chosen<ListenerTls> chosen)
    {
        if (chosen.Value is not { IsNone: false } tls) return null;

        var at = chosen.At;
        return new Api.ListenerTls
        {
            Origin = at,
            Certificate = ListenerCertificate(context, tls.Certificate, at["Certificate"]),
            Mode = at["Mode"].Leaf(ApiText.Of(tls.Mode)),
            Validation = tls.Validation is { } validation ? Validation(validation, at["Validation"]) : null,
        };
    }

    internal static Api.ClientPolicy? ClientPolicy(this MapContext context, Chosen<ClientPolicy> chosen)
    {
        if (chosen.Value is not { IsNone: false } policy) return null;

        var at = chosen.At;
        return new Api.ClientPolicy
        {
            Origin = at,
            Tls = new ClientPolicyTls
            {
                Origin = at,
                Certificate = policy.Certificate is { } certificate ? ClientCertificate(certificate, at["Certificate"]) : null,
                Enforce = Enforce(context, policy, at["Enforce"]),
                Ports = at["Ports"].List(policy.Ports),
                Validation = new TlsValidationContext
                {
                    Origin = at,
                    SubjectAlternativeNames = Names(policy.SubjectAlternativeNames, at["SubjectAlternativeNames"]),
                    Trust = Trust(context, policy.Trust, at["Trust"]),
                },
            },
        };
    }

    internal static BackendDefaults? BackendDefaults(this MapContext context, Chosen<ClientPolicy> chosen) =>
        context.ClientPolicy(chosen) is { } policy ? new BackendDefaults { Origin = chosen.At, ClientPolicy = policy } : null;

    private static Value<bool>? Enforce(MapContext context, ClientPolicy policy, Origin at) =>
        policy.Enforce is { } own ? at.Leaf(own)
        : context.Defaults.EnforceClientTls is { } inherited ? at.AsDefault().Leaf(inherited)
        : null;

    private static ListenerTlsCertificate ListenerCertificate(MapContext context, TlsCertificate certificate, Origin at) =>
        certificate switch
        {
            AcmCertificate acm => new()
            {
                Origin = at,
                Acm = new() { Origin = at, CertificateArn = context.Leaf(acm.CertificateArn, at["CertificateArn"]) },
            },
            FileCertificate file => new() { Origin = at, File = File(file, at) },
            SdsCertificate sds => new() { Origin = at, Sds = Sds(sds, at) },
            _ => throw new InvalidOperationException($"Unknown certificate {certificate.GetType().Name}."),
        };

    private static ClientTlsCertificate ClientCertificate(ClientCertificate certificate, Origin at) => certificate switch
    {
        FileCertificate file => new() { Origin = at, File = File(file, at) },
        SdsCertificate sds => new() { Origin = at, Sds = Sds(sds, at) },
        _ => throw new InvalidOperationException($"Unknown certificate {certificate.GetType().Name}."),
    };

    private static ListenerTlsFileCertificate File(FileCertificate file, Origin at) => new()
    {
        Origin = at,
        CertificateChain = at["CertificateChain"].Text(file.CertificateChain),
        PrivateKey = at["PrivateKey"].Text(file.PrivateKey),
    };

    private static ListenerTlsSdsCertificate Sds(SdsCertificate sds, Origin at) =>
        new() { Origin = at, SecretName = at["SecretName"].Text(sds.SecretName) };

    private static ListenerTlsValidationContext Validation(ClientValidation validation, Origin at) => new()
    {
        Origin = at,
        SubjectAlternativeNames = Names(validation.SubjectAlternativeNames, at["SubjectAlternativeNames"]),
        Trust = validation.Trust switch
        {
            FileTrust file => new() { Origin = at["Trust"], File = File(file, at["Trust"]) },
            SdsTrust sds => new() { Origin = at["Trust"], Sds = Sds(sds, at["Trust"]) },
            _ => throw new InvalidOperationException($"Unknown trust {validation.Trust.GetType().Name}."),
        },
    };

    private static TlsValidationContextTrust Trust(MapContext context, TlsTrust trust, Origin at) => trust switch
    {
        AcmTrust acm => new()
        {
            Origin = at,
            Acm = new() { Origin = at, CertificateAuthorityArns = Authorities(context, acm, at["CertificateAuthorityArns"]) },
        },
        FileTrust file => new() { Origin = at, File = File(file, at) },
        SdsTrust sds => new() { Origin = at, Sds = Sds(sds, at) },
        _ => throw new InvalidOperationException($"Unknown trust {trust.GetType().Name}."),
    };

    private static ApiList<Value<string>> Authorities(MapContext context, AcmTrust acm, Origin at) =>
        ApiList.Create(acm.CertificateAuthorityArns.Select((arn, i) => context.Leaf(arn, at[i])).OfType<Value<string>>(), at);

    private static TlsValidationContextFileTrust File(FileTrust file, Origin at) =>
        new() { Origin = at, CertificateChain = at["CertificateChain"].Text(file.CertificateChain) };

    private static TlsValidationContextSdsTrust Sds(SdsTrust sds, Origin at) =>
        new() { Origin = at, SecretName = at["SecretName"].Text(sds.SecretName) };

    private static SubjectAlternativeNames? Names(IReadOnlyList<string> names, Origin at) =>
        at.List(names) is { } exact ? new() { Origin = at, Match = new() { Origin = at, Exact = exact } } : null;
}
