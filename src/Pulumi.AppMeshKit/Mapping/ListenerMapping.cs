using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class ListenerMapping
{
    /// <param name="context">The mapping.</param>
    /// <param name="listener">What the user wrote.</param>
    /// <param name="at">Where.</param>
    /// <param name="raised">The request timeout of the routes to this listener, where it is over App Mesh's own.</param>
    internal static Api.Listener Listener(this MapContext context, Listener listener, Origin at, Chosen<RequestTimeout> raised) => new()
    {
        Origin = at,
        ConnectionPool = Pool(listener, at["ConnectionPool"]),
        HealthCheck = context.HealthCheck(listener.HealthCheck, at["HealthCheck"], listener.Protocol),
        OutlierDetection = Outlier(
            context,
            context.Choose(listener.OutlierDetection, at["OutlierDetection"], "OutlierDetection", d => d.OutlierDetection)),
        PortMapping = listener.PortMapping(at),
        Timeout = Timeout(context, listener, at["Timeout"], raised),
        Tls = context.ListenerTls(context.Choose(listener.Tls, at["Tls"], "ListenerTls", d => d.ListenerTls)),
    };

    internal static PortMapping PortMapping(this Listener listener, Origin at) =>
        new() { Origin = at, Port = at["Port"].Leaf(listener.Port), Protocol = at["Protocol"].Leaf(ApiText.Of(listener.Protocol)) };

    private static VirtualNodeConnectionPool? Pool(Listener listener, Origin at) => listener switch
    {
        HttpListener { ConnectionPool: { } pool } => new() { Origin = at, Http = PoolMapping.Http(pool, at) },
        Http2Listener { ConnectionPool: { } pool } => new() { Origin = at, Http2 = PoolMapping.Http2(pool, at) },
        GrpcListener { ConnectionPool: { } pool } => new() { Origin = at, Grpc = PoolMapping.Grpc(pool, at) },
        TcpListener { ConnectionPool: { } pool } => new() { Origin = at, Tcp = PoolMapping.Tcp(pool, at) },
        _ => null,
    };

    private static ListenerTimeout? Timeout(MapContext context, Listener listener, Origin at, Chosen<RequestTimeout> raised)
    {
        return listener switch
        {
            HttpListener http when Of(http.Timeout) is { Value: { } t } c => new() { Origin = c.At, Http = context.HttpTimeout(t, c.At) },
            Http2Listener http2 when Of(http2.Timeout) is { Value: { } t } c => new() { Origin = c.At, Http2 = context.HttpTimeout(t, c.At) },
            GrpcListener grpc when Of(grpc.Timeout) is { Value: { } t } c => new() { Origin = c.At, Grpc = context.GrpcTimeout(t, c.At) },
            TcpListener { Timeout: { IsNone: false } idle } => new() { Origin = at, Tcp = context.TcpTimeout(idle, at) },
            _ => null,
        };

        Chosen<RequestTimeout> Of(RequestTimeout? own) => own is null ? raised : own.IsNone ? default : new(own, at);
    }

    private static Api.OutlierDetection? Outlier(MapContext context, Chosen<OutlierDetection> chosen)
    {
        if (chosen.Value is not { IsNone: false } outlier) return null;

        var at = chosen.At;
        return new Api.OutlierDetection
        {
            Origin = at,
            BaseEjectionDuration = context.Duration(outlier.BaseEjectionDuration, at["BaseEjectionDuration"]),
            Interval = context.Duration(outlier.Interval, at["Interval"]),
            MaxEjectionPercent = at["MaxEjectionPercent"].Leaf(outlier.MaxEjectionPercent),
            MaxServerErrors = at["MaxServerErrors"].Leaf((long)outlier.MaxServerErrors),
        };
    }
}
