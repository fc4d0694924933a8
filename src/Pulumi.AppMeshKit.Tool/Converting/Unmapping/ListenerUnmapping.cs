using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class ListenerUnmapping
{
    internal static IReadOnlyList<Listener> Node(ApiList<Api.Listener>? listeners) => [.. (listeners ?? []).Select(Node)];

    internal static IReadOnlyList<Listener> Router(ApiList<VirtualRouterListener>? listeners) =>
        [.. (listeners ?? []).Select(listener => Bare(listener.PortMapping))];

    private static Listener Node(Api.Listener listener)
    {
        var pool = listener.ConnectionPool;
        var timeout = listener.Timeout;
        var bare = Bare(listener.PortMapping) with
        {
            HealthCheck = HealthCheckUnmapping.HealthCheck(listener.HealthCheck, listener.PortMapping),
            OutlierDetection = Outlier(listener.OutlierDetection),
            Tls = TlsUnmapping.Listener(listener.Tls),
        };
        return bare switch
        {
            HttpListener http => http with { ConnectionPool = PoolUnmapping.Http(pool?.Http), Timeout = TimeUnmapping.Timeout(timeout?.Http) },
            Http2Listener http2 => http2 with { ConnectionPool = PoolUnmapping.Http2(pool?.Http2), Timeout = TimeUnmapping.Timeout(timeout?.Http2) },
            GrpcListener grpc => grpc with { ConnectionPool = PoolUnmapping.Grpc(pool?.Grpc), Timeout = TimeUnmapping.Timeout(timeout?.Grpc) },
            TcpListener tcp => tcp with { ConnectionPool = PoolUnmapping.Tcp(pool?.Tcp), Timeout = TimeUnmapping.Timeout(timeout?.Tcp) },
            _ => bare,
        };
    }

    private static Listener Bare(PortMapping? mapping)
    {
        var port = (mapping?.Port).Number("the port of a listener");
        return mapping?.Protocol.Choice<Protocol>(ApiText.Of, "the protocol of a listener") switch
        {
            Protocol.Http => Listener.Http(port),
            Protocol.Http2 => Listener.Http2(port),
            Protocol.Grpc => Listener.Grpc(port),
            Protocol.Tcp => Listener.Tcp(port),
            _ => throw Said.Missing("the protocol of a listener"),
        };
    }

    private static OutlierDetection? Outlier(Api.OutlierDetection? outlier) => outlier is null ? null : new()
    {
        MaxServerErrors = outlier.MaxServerErrors.Number("maxServerErrors"),
        Interval = TimeUnmapping.Span(outlier.Interval, "the interval of an outlier detection"),
        BaseEjectionDuration = TimeUnmapping.Span(outlier.BaseEjectionDuration, "baseEjectionDuration"),
        MaxEjectionPercent = outlier.MaxEjectionPercent.Number("maxEjectionPercent"),
    };
}
