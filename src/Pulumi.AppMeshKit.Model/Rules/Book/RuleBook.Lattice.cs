namespace Pulumi.AppMeshKit.Model;

/// <content>The limits of VPC Lattice, and what it cannot leave open. Losses have rows of their own.</content>
public static partial class RuleBook
{
    internal static readonly Rule LAT001 = Target("LAT-001", "the VPC of the targets is known");
    internal static readonly Rule LAT002 = Quota("LAT-002", "the quota of listeners per service is kept");
    internal static readonly Rule LAT003 = Quota("LAT-003", "the quota of rules per listener is kept");
    internal static readonly Rule LAT004 = Target("LAT-004", "a route has at most 10 targets");
    internal static readonly Rule LAT005 = Quota("LAT-005", "the quota of target groups per service is kept");
    internal static readonly Rule LAT006 = Target("LAT-006", "a route has at most 5 header conditions");
    internal static readonly Rule LAT007 = Target("LAT-007", "what is matched is no longer than VPC Lattice takes");
    internal static readonly Rule LAT008 = Target("LAT-008", "a path has only characters that VPC Lattice takes");
    internal static readonly Rule LAT009 = Note("LAT-009", "a path prefix ends with a slash");
    internal static readonly Rule LAT010 = Note("LAT-010", "the mesh's name is one that a service network may have");
    internal static readonly Rule LAT011 = Target("LAT-011", "an HTTPS listener under a custom domain has a certificate");
    internal static readonly Rule LAT012 = Target("LAT-012", "overlapping routes have an order");
    internal static readonly Rule LAT013 = Note("LAT-013", "connections are short");
    internal static readonly Rule LAT014 = Quota("LAT-014", "an idle timeout is 60 to 600 seconds");
    internal static readonly Rule LAT015 = Target("LAT-015", "what shapes the result is known");
    internal static readonly Rule LAT016 = Target("LAT-016", "routers and nodes behind a service are defined here");
    internal static readonly Rule LAT017 = Target("LAT-017", "the listeners behind a service have one certificate");
    internal static readonly Rule LAT018 = Note("LAT-018", "no route is behind one that takes everything");
    internal static readonly Rule LAT019 = Target("LAT-019", "no two names become one");
    internal static readonly Rule LAT020 = Quota("LAT-020", "the quotas of a service network and a region are kept");
    internal static readonly Rule LAT021 = Target("LAT-021", "routes stand with their router");
    internal static readonly Rule LAT022 = Target("LAT-022", "a VPC association has at most 5 security groups");
    internal static readonly Rule LAT023 = Target("LAT-023", "an auth policy has at most 10 KB");
    internal static readonly Rule LAT024 = Target("LAT-024", "a caller has a role that an auth policy can name");
    internal static readonly Rule LAT025 = Target("LAT-025", "auth policies are made when all callers are known");
    internal static readonly Rule LAT026 = Target("LAT-026", "the service network is known");
    internal static readonly Rule LAT027 = Target("LAT-027", "a header condition is about a header");
    internal static readonly Rule LAT028 = Quota("LAT-028", "targets are those of a node that a service leads to");

    private static Rule[] LatticeRuleList =>
    [
        LAT001, LAT002, LAT003, LAT004, LAT005, LAT006, LAT007, LAT008, LAT009, LAT010, LAT011, LAT012, LAT013,
        LAT014, LAT015, LAT016, LAT017, LAT018, LAT019, LAT020, LAT021, LAT022, LAT023, LAT024, LAT025, LAT026, LAT027, LAT028,
    ];

    internal static Finding LatticeNoVpc(Place at) => at.Finding(
        LAT001,
        "no VPC is named for the targets; a target group must have one.",
        "Write Target = MeshTarget.VpcLattice(new() { Vpcs = { new(vpcId) } }), or set TargetVpcId.");

    internal static Finding LatticeListeners(Place at, int count) => at.Finding(
        LAT002, $"the service has {count} listeners; the default quota of VPC Lattice is {LatticeLimitRules.Listeners}.", "Ask for an increase, unless the account has one.");

    internal static Finding LatticeRules(Place at, int port, int count) => at.Finding(
        LAT003,
        $"the listener on port {port} has {count} rules besides its default; the default quota of VPC Lattice is {LatticeLimitRules.Rules}.",
        "Ask for an increase, unless the account has one, or put routes together.");

    internal static Finding LatticeForward(Place at, int count) => at.Finding(
        LAT004, $"the route has {count} targets; VPC Lattice takes {LatticeLimitRules.GroupsOfAction} in one rule.", "Take away targets that get no traffic any more.");

    internal static Finding LatticeGroups(Place at, int count) => at.Finding(
        LAT005, $"the service has {count} target groups; the default quota of VPC Lattice is {LatticeLimitRules.GroupsOfService}.", "Ask for an increase, unless the account has one.");

    internal static Finding LatticeHeaders(Place at, int count) => at.Finding(
        LAT006, $"the route has {count} header conditions; VPC Lattice takes {LatticeLimitRules.Headers} in one rule.", "Take away conditions, or let the application decide.");

    internal static Finding LatticeLength(Place at, string what, string text, int most, string? cure = null) =>
        at.Finding(LAT007, $"{what} {Say.Length(text, most)} on VPC Lattice.", text.Length == 0 ? null : cure ?? "Write a shorter one.");

    internal static Finding LatticePath(Place at, IValue path) => at.Finding(
        LAT008, $"{Say.Quoted(path)} has a character that VPC Lattice refuses in a path; it takes letters, digits and @:%_+.~#?&/=-.", "Percent-encode it.");

    internal static Finding LatticePrefix(Place at, IValue prefix) => at.Finding(
        LAT009,
        $"the prefix {Say.Quoted(prefix)} is compared character by character on App Mesh, so that {prefix}x fits too; VPC Lattice does not say whether it does.",
        $"Write \"{prefix}/\" if only whole path segments are meant.");

    internal static Finding LatticeName(Place at, string kind, IValue name, string changed) =>
        at.Finding(LAT010, $"{Say.Quoted(name)} is no name that a {kind} may have; it is called \"{changed}\" on VPC Lattice.");

    internal static Finding LatticeNoCertificate(Place at, int port) => at.Finding(
        LAT011,
        $"the listener on port {port} speaks HTTPS on VPC Lattice, for gRPC or for TLS of the versions; the service's own name must have a certificate there.",
        "Set CertificateArn of MeshTarget.VpcLattice, or UseCustomDomains = false: the name that VPC Lattice generates has one.");

    /// <summary>What is only unsafe on App Mesh cannot be left open on VPC Lattice.</summary>
    internal static Finding LatticeOrder(Finding finding) => finding with
    {
        Rule = LAT012,
        Message = "VPC Lattice tries rules one after the other, and App Mesh promises no order here that could be kept: " + finding.Message,
    };

    internal static Finding LatticeConnections(Place at) => at.Finding(
        LAT013, "VPC Lattice closes every connection after 10 minutes: longer streams are cut.", "Let clients open them anew.");

    internal static Finding LatticeIdle(Place at, int seconds) => at.Finding(
        LAT014,
        $"the idle timeout is {(seconds == 0 ? "switched off" : $"{seconds} s")}; VPC Lattice takes {LatticeIdleTimeout.Least} to {LatticeIdleTimeout.Most} s, so it becomes {LatticeIdleTimeout.Nearest(seconds)} s.",
        "Write a time within the bounds, so that it is the same everywhere.");

    internal static Finding LatticeNotKnown(Place at, string what) =>
        at.Finding(LAT015, $"what is made on VPC Lattice depends on {what}; it must be known before a deployment.", "Give a plain value; of a placeholder, with --value of the tool or Values of a MeshDefinition.");

    internal static Finding LatticeRouteNotKnown(Place at, string reason) =>
        at.Finding(LAT015, $"{reason}; what is made on VPC Lattice depends on it.", "Give a plain value; of a placeholder, with --value of the tool or Values of a MeshDefinition.");

    internal static Finding LatticeElsewhere(Place at, string kind, IValue name) => at.Finding(
        LAT016,
        $"the {kind} {Say.Quoted(name)} is not defined here; on VPC Lattice it must be, for what is made depends on its listeners.",
        "Define it in this program, in the service that uses it.");

    internal static Finding LatticeNoListener(Place at, IValue name) => at.Finding(
        LAT016, $"it is open at which listener of virtual node {Say.Quoted(name)} requests arrive; its target group must have one port.", "Name the port of the target.");

    internal static Finding LatticeCertificates(Place at, IReadOnlyList<Value<string>> certificates) => at.Finding(
        LAT017,
        $"the listeners behind the service use {certificates.Count} certificates ({Say.Quoted(certificates.Select(one => one.ToString()))}); a service has one on VPC Lattice.",
        "Set CertificateArn of MeshTarget.VpcLattice to one that covers the service's name.");

    internal static Finding LatticeBehindCatchAll(Place at, string route, string catchAll) => at.Finding(
        LAT018, $"route \"{route}\" is behind \"{catchAll}\", which takes every request: it is not made on VPC Lattice.", "Give it a smaller priority, or remove it.");

    internal static Finding LatticeSameName(Place at, string plural, IReadOnlyList<string> names, string name) => at.Finding(
        LAT019, $"{Say.Quoted(names)} become {plural} of one name on VPC Lattice: \"{name}\" (a-z, 0-9 and single hyphens).", "Give one of them another name.");

    internal static Finding LatticeSameVpc(Place at, string name) =>
        at.Finding(LAT019, $"two VPC associations are named \"{name}\"; each must have a name of its own.", "Write new(vpcId, \"NAME\").");

    internal static Finding LatticePseudoHeader(Place at, IValue name) => at.Finding(
        LAT027,
        $"{Say.Quoted(name)} is no header on VPC Lattice, which looks at method and path by themselves and at nothing else of the request line.",
        "Match the method or the path as such, or let the application decide.");

    internal static Finding LatticeQuota(Place at, int count, string noun, int quota, string of) => at.Finding(
        LAT020, $"the mesh becomes {Say.Count(count, noun)}; the default quota of VPC Lattice is {quota} in a {of}.", "Ask for an increase, unless the account has one.");

    internal static Finding LatticeAddedRoutes(Place at, string router) => at.Finding(
        LAT021,
        $"the routes are added to router \"{router}\", whose rules are numbered already on VPC Lattice: nobody could say where these belong.",
        "Write them in the Routes of the service that has the router.");

    internal static Finding LatticeSecurityGroups(Place at, int count) =>
        at.Finding(LAT022, $"the association has {count} security groups; VPC Lattice takes 5.", "Put rules together in fewer groups.");

    internal static Finding LatticePolicySize(Place at, int bytes) => at.Finding(
        LAT023, $"the auth policy of the service has {bytes} bytes; VPC Lattice takes 10240.", "Let several callers share a role.");

    internal static Finding LatticeNoRole(Place at, string caller) => at.Finding(
        LAT024, $"virtual node \"{caller}\" calls services that let in only roles; it must have one, or it is refused.", $"Write Roles = {{ [\"{caller}\"] = roleArn }}.");

    internal static Finding LatticeNoIam(Place at) => at.Finding(
        LAT025,
        "the services of the mesh do not ask who calls them, so that an auth policy would have no effect.",
        "Write Target = MeshTarget.VpcLattice(new() { RequireIam = true, … }), or leave the policies out.");

    internal static Finding LatticeNoPolicies(Place at) => at.Finding(
        LAT025, "the services let in only signed requests (RequireIam), and there are no auth policies: everybody is refused.", "Create LatticeAuthPolicies at the end of the program.");

    internal static Finding LatticePoliciesTwice(Place at) => at.Finding(
        LAT025, "the mesh has LatticeAuthPolicies already; a service takes one policy, and the last one would be left.", "Put all roles into one LatticeAuthPolicies.");

    internal static Finding LatticeStrayTargets(Place at, string node) => at.Finding(
        LAT028, $"targets are given for virtual node \"{node}\", and no service leads to a node of that name; they are registered nowhere.", "Name the virtual node of a version, such as colors-v1.");

    internal static Finding LatticeLateCaller(Place at) => at.Finding(
        LAT025, "the auth policies of the mesh are made already; what joins must come before them, or they do not know of it.", "Create it before the LatticeAuthPolicies.");

    internal static Finding LatticeNoNetwork(Place at) => at.Finding(
        LAT026, "the mesh is not made here; the service network that its services belong to must be named.", "Set ServiceNetwork of MeshTarget.VpcLattice to the network's id or ARN.");

    private static Rule Quota(string id, string title) => new(id, Severity.Warning, RuleTier.Target, title);

    private static Rule Note(string id, string title) => new(id, Severity.Info, RuleTier.Target, title);
}
