namespace Pulumi.AppMeshKit.Model;

/// <content>TLS of listeners and of client policies.</content>
public static partial class RuleBook
{
    internal static readonly Rule TLS001 = Core("TLS-001", "a listener has one certificate source");
    internal static readonly Rule TLS002 = Core("TLS-002", "a listener trusts client certificates from a file or SDS");
    internal static readonly Rule TLS003 = Core("TLS-003", "a client policy has one trust source");
    internal static readonly Rule TLS004 = Core("TLS-004", "a client certificate comes from a file or SDS");
    internal static readonly Rule TLS005 = Core("TLS-005", "a TLS mode is STRICT, PERMISSIVE or DISABLED");
    internal static readonly Rule TLS006 = Core("TLS-006", "listener TLS has a mode and a certificate");
    internal static readonly Rule TLS007 = Core("TLS-007", "a file certificate has a chain and a key");
    internal static readonly Rule TLS008 = Core("TLS-008", "a client policy trusts 1 to 3 ACM authorities");
    internal static readonly Rule TLS009 = Core("TLS-009", "an ACM certificate is named by its ARN");
    internal static readonly Rule TLS010 = Core("TLS-010", "a TLS client policy validates against a trust source");
    internal static readonly Rule TLS011 = Core("TLS-011", "a subject alternative name has 1 to 254 characters");
    internal static readonly Rule TLS012 = Core("TLS-012", "a subject alternative name is a domain name or a URI");
    internal static readonly Rule TLS013 = Lint("TLS-013", "an enforced policy has no wildcard names");
    internal static readonly Rule TLS015 = Lint("TLS-015", "PERMISSIVE is for a migration only");
    internal static readonly Rule TLS016 = Lint("TLS-016", "TLS that is set up is not DISABLED");
    internal static readonly Rule TLS018 = Lint("TLS-018", "a client policy is enforced");
    internal static readonly Rule TLS021 = Lint("TLS-021", "SDS trust names the certificates it expects");
    internal static readonly Rule TLS023 = Core("TLS-023", "a client policy port is 1 to 65535");
    internal static readonly Rule TLS024 = Core("TLS-024", "an SDS secret has a name");
    internal static readonly Rule TLS025 = Core("TLS-025", "file trust has the path of a CA bundle");

    private static Rule[] TlsRules =>
    [
        TLS001, TLS002, TLS003, TLS004, TLS005, TLS006, TLS007, TLS008, TLS009, TLS010, TLS011, TLS012, TLS013, TLS015, TLS016,
        TLS018, TLS021, TLS023, TLS024, TLS025,
    ];

    internal static Finding TlsMode(Place at, IValue mode) =>
        at.Finding(TLS005, $"the TLS mode is {Say.Quoted(mode)}; it must be \"STRICT\", \"PERMISSIVE\" or \"DISABLED\".");

    internal static Finding ListenerTlsPart(Place at, string part) => at.Finding(
        TLS006,
        $"\"{part}\" is missing; listener TLS needs a mode and a certificate, even where it is disabled.",
        $"Add \"{part}\", or leave tls out to have none.");

    internal static Finding CertificateFile(Place at, string member, string? path) => at.Finding(
        TLS007,
        path is null
            ? $"\"{member}\" is missing; a file certificate needs the paths of its chain and of its key."
            : $"the path {Say.Length(path, 255)}.",
        path is null ? $"Add \"{member}\"." : null);

    internal static Finding AuthorityCount(Place at, int count) =>
        at.Finding(TLS008, $"there are {count} ACM certificate authorities; there must be 1 to 3.");

    internal static Finding CertificateArn(Place at, IValue arn, bool isAuthority) => at.Finding(
        TLS009,
        isAuthority
            ? $"{Say.Quoted(arn)} is the ARN of a certificate authority; it must be that of a certificate."
            : $"{Say.Quoted(arn)} must be the ARN of an ACM certificate.",
        "Write arn:aws:acm:REGION:ACCOUNT:certificate/ID.");

    internal static Finding ValidationMissing(Place at, string part) => at.Finding(
        TLS010, $"\"{part}\" is missing; a TLS client policy must say whom it trusts.", $"Add \"{part}\".");

    internal static Finding AlternativeNameLength(Place at, string name) =>
        at.Finding(TLS011, $"the subject alternative name {Say.Length(name, 254)}.");

    internal static Finding AlternativeNamesMissing(Place at) =>
        at.Finding(TLS012, "there is no subject alternative name; there must be at least one.", "Add one, or leave the list out.");

    internal static Finding AlternativeName(Place at, IValue name) => at.Finding(
        TLS012, $"{Say.Quoted(name)} must be a full domain name or a URI.", "Write it like \"orders.shop.local\" or \"spiffe://shop.local/orders\".");

    internal static Finding WildcardName(Place at, IValue name) => at.Finding(
        TLS013, $"wildcard {Say.Quoted(name)} is of no use in a policy that is enforced.", "Name the certificates one by one.");

    internal static Finding Permissive(Place at) =>
        at.Finding(TLS015, "\"PERMISSIVE\" lets plain text in.", "Write \"STRICT\" when all callers use TLS.");

    internal static Finding TlsDisabled(Place at) =>
        at.Finding(TLS016, "\"DISABLED\" makes the certificate below it useless.", "Leave tls out, or write \"STRICT\".");

    internal static Finding NotEnforced(Place at) =>
        at.Finding(TLS018, "the client policy is not enforced: traffic may go unencrypted.", "Leave enforce out, or write true.");

    internal static Finding SdsTrustWithoutNames(Place at) => at.Finding(
        TLS021,
        "trust from SDS has no subject alternative names: a SPIFFE id never equals the name that service discovery uses.",
        "Add the ids that you expect.");

    internal static Finding PolicyPort(Place at, IValue port) => at.Finding(
        TLS023, $"the port is {port}; it must be between 1 and 65535.", "Leave the ports out for all of them.");

    internal static Finding SecretName(Place at) => at.Finding(TLS024, "the name of the secret is empty; SDS needs one.");

    internal static Finding TrustFile(Place at, string? path) => at.Finding(
        TLS025,
        path is null
            ? "\"certificateChain\" is missing; trust from a file needs the path of a CA bundle."
            : $"the path {Say.Length(path, 255)}.",
        path is null ? "Add \"certificateChain\"." : null);
}
