namespace Pulumi.AppMeshKit.Model;

/// <content>The managed rules of AWS Config.</content>
internal static partial class ComplianceBook
{
    private static IEnumerable<ComplianceRule> AwsConfig =>
    [
        new("appmesh-mesh-deny-tcp-forwarding", ResourceKind.Mesh, "a mesh drops traffic to unknown hosts", "the egress filter is not ALLOW_ALL", "Leave the egress filter out, or write DROP_ALL.", EgressChecks.IsNotOpen) { KitRule = "MESH-002" },
        new("appmesh-mesh-ip-pref-check", ResourceKind.Mesh, "a mesh says which IP version it prefers", "serviceDiscovery.ipPreference is the demanded one; any, where none is demanded", "Write serviceDiscovery.ipPreference.", IpPreferenceChecks.OfMesh),
        Tagged("appmesh-mesh-tagged", ResourceKind.Mesh),
        new("appmesh-virtual-node-dns-ip-pref-check", ResourceKind.VirtualNode, "a node found through DNS says which IP version it prefers", "serviceDiscovery.dns.ipPreference is the demanded one; any, where none is demanded", "Write serviceDiscovery.dns.ipPreference.", IpPreferenceChecks.OfDns),
        new("appmesh-virtual-node-cloud-map-ip-pref-check", ResourceKind.VirtualNode, "a node found through Cloud Map says which IP version it prefers", "serviceDiscovery.awsCloudMap.ipPreference is the demanded one; any, where none is demanded", "Write serviceDiscovery.awsCloudMap.ipPreference.", IpPreferenceChecks.OfCloudMap),
        new("appmesh-virtual-node-backend-defaults-tls-on", ResourceKind.VirtualNode, "the backend defaults of a node enforce TLS", "backendDefaults.clientPolicy.tls is there and enforce is not false; a node without backends and defaults is not judged", TlsRemedy, ClientTlsChecks.OfNodeDefaults) { KitRule = "TLS-018" },
        new("appmesh-virtual-node-service-backends-tls-enforced", ResourceKind.VirtualNode, "the backends of a node enforce TLS", "each backend with a clientPolicy of its own has tls in it, and enforce is not false", TlsRemedy, ClientTlsChecks.OfBackends) { KitRule = "TLS-018" },
        new("appmesh-virtual-node-listeners-health-check-enabled", ResourceKind.VirtualNode, "the listeners of a node have health checks", "each listener has a healthCheck", "Give each listener a health check.", ListenerChecks.NodeHealth),
        new("appmesh-virtual-node-listeners-outlier-detect-enabled", ResourceKind.VirtualNode, "the listeners of a node have outlier detection", "each listener has an outlierDetection", "Give each listener outlier detection.", ListenerChecks.NodeOutliers),
        new("appmesh-virtual-node-logging-file-path-exists", ResourceKind.VirtualNode, "a node writes an access log", LogCondition, LogRemedy, LoggingChecks.OfNode) { KitRule = "LOG-008" },
        Tagged("appmesh-virtual-node-tagged", ResourceKind.VirtualNode),
        new("appmesh-virtual-gateway-backend-defaults-tls", ResourceKind.VirtualGateway, "the backend defaults of a gateway enforce TLS", "backendDefaults.clientPolicy.tls is there and enforce is not false", TlsRemedy, ClientTlsChecks.OfGatewayDefaults) { KitRule = "TLS-018" },
        new("appmesh-virtual-gateway-logging-file-path-exists", ResourceKind.VirtualGateway, "a gateway writes an access log", LogCondition, LogRemedy, LoggingChecks.OfGateway) { KitRule = "LOG-008" },
        new("appmesh-virtual-gateway-listeners-health-check-enabled", ResourceKind.VirtualGateway, "the listeners of a gateway have health checks", "each listener has a healthCheck", "Give each listener a health check.", ListenerChecks.GatewayHealth),
        Tagged("appmesh-virtual-gateway-tagged", ResourceKind.VirtualGateway),
        Tagged("appmesh-virtual-router-tagged", ResourceKind.VirtualRouter),
        Tagged("appmesh-virtual-service-tagged", ResourceKind.VirtualService),
        Tagged("appmesh-route-tagged", ResourceKind.Route),
        Tagged("appmesh-gateway-route-tagged", ResourceKind.GatewayRoute),
    ];

    private static ComplianceRule Tagged(string id, ResourceKind kind)
    {
        var resource = new ResourceId(kind, null, null, null).KindText;
        return new(id, kind, $"a {resource} has tags", "there is a tag that does not begin with aws:, and all demanded keys are there", "Add the tags.", TagChecks.IsTagged) { KitRule = "TAG-008" };
    }
}
