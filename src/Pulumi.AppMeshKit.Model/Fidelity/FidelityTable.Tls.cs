namespace Pulumi.AppMeshKit.Model;

/// <content>TLS of listeners and of calls.</content>
public static partial class FidelityTable
{
    private const string MutualRemedy = "Let clients sign their requests (RequireIam of MeshTarget.VpcLattice), or let TLS pass through to the workloads.";

    private static FidelityRow[] TlsRows =>
    [
        Row(
            RuleBook.LOSS016,
            LossClass.Security,
            "certificates from files and SDS",
            Lattice.None(
                "reads no certificate from here: an HTTPS listener has one of AWS Certificate Manager",
                "Import the certificate into ACM, and name its ARN here or as CertificateArn of MeshTarget.VpcLattice.",
                Listeners("tls.certificate.file", "tls.certificate.sds")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS017,
            LossClass.Security,
            "certificates of ACM",
            Lattice.Partial(
                "ends TLS at the service, with this certificate: what goes on to the targets is encrypted only where they take HTTPS, and unchecked",
                "See that the certificate is for the service's name; for TLS up to the workload, let it pass through.",
                Listeners("tls.certificate.acm"))),
        Row(
            RuleBook.LOSS018,
            LossClass.Security,
            "TLS modes",
            Lattice.Full(Listeners("tls.mode")),
            Lattice.Partial(
                "makes an HTTPS listener of STRICT: TLS ends at the service, not at the workload",
                "For TLS up to the workload, let it pass through.",
                Listeners("tls.mode")).If("`STRICT`", FidelityCases.Is("STRICT")),
            Lattice.Partial(
                "has HTTPS or HTTP on a port, never both like PERMISSIVE: a client that sends plain text is refused",
                "Move the clients to HTTPS first, or give the router a second listener with http.",
                Listeners("tls.mode")).If("`PERMISSIVE`", FidelityCases.Is("PERMISSIVE")),
            Lattice.Partial(
                "makes nothing of it, since TLS is switched off",
                "Leave out what is not used.",
                Listeners("tls")).If(
                    "`DISABLED` beside a certificate",
                    FidelityCases.Is<ListenerTls>(static tls => tls.Mode.Has(out var mode) && mode == "DISABLED" && (tls.Certificate ?? (object?)tls.Validation) is not null)) with { IsNote = true, IsWhole = true }),
        Row(
            RuleBook.LOSS019,
            LossClass.Security,
            "mutual TLS: client certificates, trust and names",
            Lattice.None("asks no client for a certificate", MutualRemedy, Listeners("tls.validation")) with { Case = "at a listener" },
            Lattice.None("shows no client certificate to those that are called", MutualRemedy, ClientTls("certificate")) with { Case = "of a client" },
            Lattice.None(
                "has no say in whom a client trusts: the client itself checks the service's certificate, or nobody does",
                "Let the client's own TLS library trust the issuer of the service's certificate.",
                ClientTls("validation")) with { Case = "trust of a client" }),
        Row(
            RuleBook.LOSS020,
            LossClass.Security,
            "enforced TLS of clients, and its ports",
            Lattice.Full(ClientTls("enforce")),
            Lattice.None(
                "forces no client to call over TLS",
                "Give the services HTTPS listeners only.",
                ClientTls("enforce")).If("enforced", FidelityCases.IsTrue),
            Lattice.None(
                "forces no client to call over TLS on these ports",
                "Give the services HTTPS listeners only.",
                ClientTls("ports")) with { Case = "ports", ShowsValue = true }),
    ];

    private static FidelityPath[] ClientTls(string member) => Node(Below(["spec.backendDefaults.clientPolicy.tls", "spec.backends[].virtualService.clientPolicy.tls"], [member]));
}
