using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class HealthCheckMapping
{
    internal static HealthCheckPolicy? HealthCheck(this MapContext context, Chosen<HealthCheck> chosen, Protocol listener)
    {
        if (chosen.Value is not { IsNone: false } check) return null;

        var at = chosen.At;
        var protocol = check.Protocol ?? listener;
        var path = check.Path ?? (protocol is Protocol.Http or Protocol.Http2 ? KitDefaults.HealthCheckPath : null);
        return new HealthCheckPolicy
        {
            Origin = at,
            HealthyThreshold = at["HealthyThreshold"].Leaf(check.HealthyThreshold),
            IntervalMillis = at["Interval"].Leaf(context.Millis(check.Interval, at["Interval"])),
            Path = at["Path"].Text(path),
            Port = at["Port"].Number(check.Port),
            Protocol = at["Protocol"].Leaf(ApiText.Of(protocol)),
            TimeoutMillis = at["Timeout"].Leaf(context.Millis(check.Timeout, at["Timeout"])),
            UnhealthyThreshold = at["UnhealthyThreshold"].Leaf(check.UnhealthyThreshold),
        };
    }
}
