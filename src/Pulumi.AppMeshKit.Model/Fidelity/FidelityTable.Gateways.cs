namespace Pulumi.AppMeshKit.Model;

/// <content>Virtual gateways and what belongs to them.</content>
public static partial class FidelityTable
{
    private const string GatewayRemedy =
        "Keep a load balancer (ALB) in front, with rules to the workloads, or call the network from outside its VPCs through a service network endpoint.";

    private static FidelityRow[] GatewayRows =>
    [
        Row(
            RuleBook.LOSS039,
            LossClass.Routing,
            "virtual gateways, their listeners and TLS",
            Lattice.None("has no gateways: what comes from outside its network does not get in here", GatewayRemedy, Gateway(string.Empty))),
        Row(
            RuleBook.LOSS040,
            LossClass.Routing,
            "gateway routes: host, path and header",
            Lattice.None("has no gateways, and no routes of theirs: what comes from outside its network does not get in here", "Make a rule of it at the load balancer that takes the gateway's place.", GatewayRoute(string.Empty))),
        Row(
            RuleBook.LOSS041,
            LossClass.Routing,
            "rewrites of host, prefix and path",
            Lattice.None(
                "rewrites nothing: host and path arrive as they were sent",
                "Rewrite in the load balancer, or let the application take the path as it comes.",
                GatewayRoute("spec.httpRoute.action.rewrite", "spec.http2Route.action.rewrite", "spec.grpcRoute.action.rewrite")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS042,
            LossClass.Resilience,
            "pool, health check and log of a gateway",
            Lattice.None(
                "has no gateways, and nothing of what they limit, check and log",
                "Set it on the load balancer.",
                Gateway("spec.listeners[].connectionPool", "spec.listeners[].healthCheck", "spec.logging"))),
    ];
}
