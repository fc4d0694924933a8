using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class PoolUnmapping
{
    internal static HttpConnectionPool? Http(Api.HttpConnectionPool? pool) => pool is null ? null : new()
    {
        MaxConnections = pool.MaxConnections.Number("maxConnections"),
        MaxPendingRequests = pool.MaxPendingRequests.NumberOrNull(),
    };

    internal static RequestConnectionPool? Http2(Http2ConnectionPool? pool) =>
        pool is null ? null : new() { MaxRequests = pool.MaxRequests.Number("maxRequests") };

    internal static RequestConnectionPool? Grpc(GrpcConnectionPool? pool) =>
        pool is null ? null : new() { MaxRequests = pool.MaxRequests.Number("maxRequests") };

    internal static TcpConnectionPool? Tcp(Api.TcpConnectionPool? pool) =>
        pool is null ? null : new() { MaxConnections = pool.MaxConnections.Number("maxConnections") };
}
