using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class TimeoutMapping
{
    internal static HttpTimeout? HttpTimeout(this MapContext context, RequestTimeout? timeout, Origin at) =>
        timeout is not { IsNone: false } ? null : new()
        {
            Origin = at,
            Idle = context.Duration(timeout.Idle, at["Idle"]),
            PerRequest = context.Duration(timeout.PerRequest, at["PerRequest"]),
        };

    internal static GrpcTimeout? GrpcTimeout(this MapContext context, RequestTimeout? timeout, Origin at) =>
        timeout is not { IsNone: false } ? null : new()
        {
            Origin = at,
            Idle = context.Duration(timeout.Idle, at["Idle"]),
            PerRequest = context.Duration(timeout.PerRequest, at["PerRequest"]),
        };

    internal static TcpTimeout? TcpTimeout(this MapContext context, IdleTimeout? timeout, Origin at) =>
        timeout is not { IsNone: false } ? null : new() { Origin = at, Idle = context.Duration(timeout.Idle, at["Idle"]) };
}
