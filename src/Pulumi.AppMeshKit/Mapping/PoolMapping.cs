using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class PoolMapping
{
    internal static Api.HttpConnectionPool Http(HttpConnectionPool pool, Origin at) => new()
    {
        Origin = at,
        MaxConnections = at["MaxConnections"].Leaf(pool.MaxConnections),
        MaxPendingRequests = at["MaxPendingRequests"].Number(pool.MaxPendingRequests),
    };

    internal static Http2ConnectionPool Http2(RequestConnectionPool pool, Origin at) =>
        new() { Origin = at, MaxRequests = at["MaxRequests"].Leaf(pool.MaxRequests) };

    internal static GrpcConnectionPool Grpc(RequestConnectionPool pool, Origin at) =>
        new() { Origin = at, MaxRequests = at["MaxRequests"].Leaf(pool.MaxRequests) };

    internal static Api.TcpConnectionPool Tcp(TcpConnectionPool pool, Origin at) =>
        new() { Origin = at, MaxConnections = at["MaxConnections"].Leaf(pool.MaxConnections) };
}
