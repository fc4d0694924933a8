namespace Pulumi.AppMeshKit.Model;

/// <content>The mesh, what all resources have, and virtual services.</content>
public static partial class FidelityTable
{
    private const string EgressRemedy = "Say in the security groups of the VPC what may be reached.";

    private static FidelityRow[] MeshRows =>
    [
        Row(
            RuleBook.LOSS001,
            LossClass.Cosmetic,
            "mesh, and the names in it",
            Lattice.Full(
                Mesh("meshName"),
                Node("meshName", "virtualNodeName"),
                Router("meshName", "virtualRouterName"),
                Route("meshName", "virtualRouterName", "routeName"),
                Service("meshName")),
            Lattice.Partial(
                "gets no request token from here: Pulumi makes its own",
                "Leave it out.",
                Mesh("clientToken"),
                Node("clientToken"),
                Router("clientToken"),
                Route("clientToken"),
                Service("clientToken")) with { Case = "a client token" },
            Lattice.Partial(
                "has no resource for a node that only calls: it calls from a VPC that is associated with the network",
                "Name the VPC in which it runs (Vpcs of MeshTarget.VpcLattice).",
                Node(string.Empty)).If("a node without a listener", FidelityCases.IsClient)),
        Row(
            RuleBook.LOSS002,
            LossClass.Security,
            "egress filter",
            Lattice.Full(Mesh("spec.egressFilter.type")),
            Lattice.None("has no egress filter: a workload reaches whatever its network lets it", EgressRemedy, Mesh("spec.egressFilter.type"))
                .If("`DROP_ALL`", FidelityCases.Is("DROP_ALL")) with { ShowsValue = true },
            Lattice.None(
                "has no egress filter, where App Mesh without a word has DROP_ALL: a workload reaches whatever its network lets it",
                EgressRemedy,
                Mesh("spec", "spec.egressFilter")) with { Case = "nothing written", IsAbsence = true }),
        Row(
            RuleBook.LOSS003,
            LossClass.Cosmetic,
            "IP preference",
            Lattice.Full(IpPreference),
            Lattice.Partial(
                "has one IP version for a target group: the other one is never tried",
                "Write IPv4_ONLY or IPv6_ONLY, which says so.",
                IpPreference).If("`IPv4_PREFERRED` or `IPv6_PREFERRED`", FidelityCases.Is("IPv4_PREFERRED", "IPv6_PREFERRED")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS004,
            LossClass.Cosmetic,
            "mesh of another account",
            Lattice.Partial(
                "knows the network of another account by its ARN, not by the account's number",
                "Share the network through AWS RAM, and give its ARN as ServiceNetwork of MeshTarget.VpcLattice.",
                Node("meshOwner"),
                Router("meshOwner"),
                Route("meshOwner"),
                Service("meshOwner")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS005,
            LossClass.Cosmetic,
            "tags",
            Lattice.Full(Mesh("tags"), Node("tags"), Router("tags"), Route("tags"), Service("tags"))),
        Row(
            RuleBook.LOSS038,
            LossClass.Cosmetic,
            "name and provider of a virtual service",
            Lattice.Full(Service("spec.provider")),
            Lattice.Partial(
                "answers to the name as the service's custom domain, and only where DNS leads there",
                "Make a DNS record from the name to the one that VPC Lattice gives the service (output DnsRecords).",
                Service("virtualServiceName")) with { Case = "the name", ShowsValue = true }),
    ];

    private static FidelityPath[] IpPreference =>
    [
        .. Mesh("spec.serviceDiscovery.ipPreference"),
        .. Node("spec.serviceDiscovery.dns.ipPreference", "spec.serviceDiscovery.awsCloudMap.ipPreference"),
    ];
}
