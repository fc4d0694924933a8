namespace Pulumi.AppMeshKit.Model;

/// <content>Where virtual nodes and routers listen, how nodes are found and checked, what they call and log.</content>
public static partial class FidelityTable
{
    private const string RegisterRemedy =
        "Register the targets: an ECS service does it with its VpcLatticeConfigurations, Targets of MeshTarget.VpcLattice does it for everything else.";

    private const string TcpRemedy = "Go past it: call by DNS name, or through a Network Load Balancer.";

    private static FidelityRow[] NodeRows =>
    [
        Row(
            RuleBook.LOSS006,
            LossClass.Routing,
            "protocols http, http2 and grpc",
            Lattice.Full(Listeners("portMapping"), Router("spec.listeners[].portMapping"))),
        Row(
            RuleBook.LOSS007,
            LossClass.Routing,
            "protocol tcp, with its routes and weights",
            Lattice.None(
                "forwards no plain tcp: nothing arrives here through it",
                TcpRemedy,
                Node("spec.listeners[]"),
                Router("spec.listeners[]")).If("`tcp`", FidelityCases.IsTcp),
            Lattice.None(
                "forwards no plain tcp: connections that the route takes arrive nowhere",
                TcpRemedy,
                Route("spec.tcpRoute")) with { Case = "a tcp route", ShowsValue = true }),
        Row(
            RuleBook.LOSS008,
            LossClass.Routing,
            "several listeners",
            Lattice.Full(Node("spec.listeners"), Router("spec.listeners"), Routes("match.port"))),
        Row(
            RuleBook.LOSS009,
            LossClass.Routing,
            "discovery by DNS",
            Lattice.Partial(
                "looks up no name: the node is a target group, and gets requests once targets are registered there",
                RegisterRemedy,
                Node("spec.serviceDiscovery.dns")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS010,
            LossClass.Routing,
            "discovery by Cloud Map",
            Lattice.Partial(
                "asks no Cloud Map: the node is a target group, and gets requests once targets are registered there",
                RegisterRemedy,
                Node("spec.serviceDiscovery.awsCloudMap")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS011,
            LossClass.Security,
            "backends as the only services that a node can call",
            Lattice.Full(Node("spec.backends")).If("an auth policy says who may call", static (_, options) => options.HasAuthPolicy),
            Lattice.Partial(
                "lets whoever is in an associated VPC call every service of the network, not the backends alone",
                "Set RequireIam of MeshTarget.VpcLattice, or associate only the VPCs that may call.",
                Node("spec.backends")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS012,
            LossClass.Resilience,
            "health check",
            Lattice.Full(Listeners("healthCheck")),
            Lattice.None(
                "checks over HTTP only: this check is switched off, and every registered target counts as healthy",
                "Check over http or http2, with a path that the application answers.",
                Listeners("healthCheck")).If("over `grpc` or `tcp`", FidelityCases.Is<HealthCheckPolicy>(static check => check.Protocol.Has(out var protocol) && protocol is "grpc" or "tcp")),
            Lattice.Partial(
                "counts whole seconds: the milliseconds are rounded up",
                "Write a multiple of 1000 ms.",
                Listeners("healthCheck.intervalMillis", "healthCheck.timeoutMillis")).If("parts of a second", FidelityCases.HasPartOfSecond) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS021,
            LossClass.Cosmetic,
            "access log, its path and format",
            Lattice.Partial(
                "writes an access log of its own form to where its subscription says, and none to this path",
                "Read the log there.",
                Node("spec.logging")).If("an access log subscription is there", static (_, options) => options.HasAccessLog) with { ShowsValue = true },
            Lattice.None(
                "writes no access log here: it logs, in its own form, what an access log subscription asks for",
                "Set AccessLogDestinationArn of MeshTarget.VpcLattice.",
                Node("spec.logging")) with { ShowsValue = true }),
    ];
}
