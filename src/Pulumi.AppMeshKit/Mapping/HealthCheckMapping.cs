using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class HealthCheckMapping
{
    internal static HealthCheckPolicy? HealthCheck(this MapContext context, HealthCheck? own, Origin ownAt, Protocol listener)
    {
        var (value, at) = Choose(context, own, ownAt, listener);
        if (value is not { IsNone: false } check) return null;

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

    // A default is inherited where an answer of 200 to a path means health: a grpc service has to implement a protocol for it,
    // and a tcp connection proves little (D-08).
    private static Chosen<HealthCheck> Choose(MapContext context, HealthCheck? own, Origin ownAt, Protocol listener) =>
        own is not null || listener is Protocol.Http or Protocol.Http2
            ? context.Choose(own, ownAt, "HealthCheck", d => d.HealthCheck)
            : default;
}
