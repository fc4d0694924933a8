namespace Pulumi.AppMeshKit.Model;

/// <summary>A listener of a virtual node or a virtual gateway, with all that it carries.</summary>
internal static class ListenerRules
{
    public static IEnumerable<Finding> Node(Place at, Listener listener) => Findings.Of(
        at.Required("portMapping", listener.PortMapping, "a listener"),
        at.Inside("portMapping", listener.PortMapping, PortMappingRules.Node),
        at.Inside("healthCheck", listener.HealthCheck, HealthCheckRules.Node),
        HealthCheckRules.WithListener(at, listener.HealthCheck, listener.PortMapping),
        ConnectionPoolRules.Node(at, listener.ConnectionPool, listener.PortMapping),
        at.Inside("outlierDetection", listener.OutlierDetection, OutlierDetectionRules.Check),
        ListenerTimeoutRules.Check(at, listener.Timeout, listener.PortMapping),
        at.Inside("tls", listener.Tls, ListenerTlsRules.Check));

    public static IEnumerable<Finding> Gateway(Place at, VirtualGatewayListener listener) => Findings.Of(
        at.Required("portMapping", listener.PortMapping, "a listener"),
        at.Inside("portMapping", listener.PortMapping, PortMappingRules.Gateway),
        at.Inside("healthCheck", listener.HealthCheck, HealthCheckRules.Gateway),
        HealthCheckRules.WithListener(at, listener.HealthCheck, listener.PortMapping),
        ConnectionPoolRules.Gateway(at, listener.ConnectionPool, listener.PortMapping),
        at.Inside("tls", listener.Tls, ListenerTlsRules.Check));
}
