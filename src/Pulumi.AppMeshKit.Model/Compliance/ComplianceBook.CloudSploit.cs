namespace Pulumi.AppMeshKit.Model;

/// <content>The plugins of CloudSploit about App Mesh.</content>
internal static partial class ComplianceBook
{
    private static IEnumerable<ComplianceRule> CloudSploit =>
    [
        new("restrictExternalTraffic", ResourceKind.Mesh, "a mesh drops traffic to unknown hosts", "the egress filter is DROP_ALL, which is also what it is where it is left out", "Leave the egress filter out, or write DROP_ALL.", EgressChecks.IsClosed) { KitRule = "MESH-002" },
        new("appmeshTLSRequired", ResourceKind.VirtualGateway, "the listeners of a gateway take TLS only", "tls.mode of each listener is STRICT", "Set the TLS mode of each listener to STRICT.", ListenerChecks.GatewayIsStrict),
        new("appmeshVGAccessLogging", ResourceKind.VirtualGateway, "a gateway writes an access log", LogCondition, LogRemedy, LoggingChecks.OfGateway) { KitRule = "LOG-008" },
        new("enableAccessLogging", ResourceKind.VirtualGateway, "a gateway writes an access log", LogCondition, LogRemedy, LoggingChecks.OfGateway) { KitRule = "LOG-008" },
        new("appmeshHealthChecks", ResourceKind.VirtualGateway, "the health checks of a gateway have all their values", "each listener has a healthCheck with protocol, healthyThreshold, intervalMillis, timeoutMillis and unhealthyThreshold", "Give each listener a health check with its five values.", ListenerChecks.GatewayHealthIsWhole),
        new("appmeshVGHealthChecks", ResourceKind.VirtualGateway, "the listeners of a gateway have health checks", "each listener has a healthCheck that is not empty", "Give each listener a health check.", ListenerChecks.GatewayHealthIsFilled),
    ];
}
