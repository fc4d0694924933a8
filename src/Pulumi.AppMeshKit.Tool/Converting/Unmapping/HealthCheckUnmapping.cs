using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class HealthCheckUnmapping
{
    internal static HealthCheck? HealthCheck(HealthCheckPolicy? check, PortMapping? listener)
    {
        if (check is null) return null;
        var protocol = check.Protocol.Choice<Protocol>(ApiText.Of, "the protocol of a health check");
        return new()
        {
            // The default path, and the listener's own protocol, need not be said.
            Path = protocol is Protocol.Http or Protocol.Http2 && check.Path.TextOrNull() == KitDefaults.HealthCheckPath ? null : check.Path.TextOrNull(),
            Interval = TimeUnmapping.Millis(check.IntervalMillis, "the interval of a health check"),
            Timeout = TimeUnmapping.Millis(check.TimeoutMillis, "the timeout of a health check"),
            HealthyThreshold = check.HealthyThreshold.Number("healthyThreshold"),
            UnhealthyThreshold = check.UnhealthyThreshold.Number("unhealthyThreshold"),
            Protocol = check.Protocol == listener?.Protocol ? null : protocol,
            Port = check.Port.NumberOrNull(),
        };
    }
}
