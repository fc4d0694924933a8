using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>The connection pool of a node's listener. Pulumi.Aws takes every pool but gRPC's as a list of one.</summary>
internal sealed class NodeConnectionPoolInputs(InputWriter to)
{
    internal VirtualNodeSpecListenerConnectionPoolArgs ConnectionPool(Model.VirtualNodeConnectionPool connectionPool) => new()
    {
        Grpc = to.Object(connectionPool.Grpc, Grpc),
        Https = to.Single(connectionPool.Http, Http),
        Http2s = to.Single(connectionPool.Http2, Http2),
        Tcps = to.Single(connectionPool.Tcp, Tcp),
    };

    private VirtualNodeSpecListenerConnectionPoolGrpcArgs Grpc(Model.GrpcConnectionPool pool) =>
        new() { MaxRequests = to.Number(pool.MaxRequests) };

    private VirtualNodeSpecListenerConnectionPoolHttpArgs Http(Model.HttpConnectionPool pool) =>
        new() { MaxConnections = to.Number(pool.MaxConnections), MaxPendingRequests = to.Number(pool.MaxPendingRequests) };

    private VirtualNodeSpecListenerConnectionPoolHttp2Args Http2(Model.Http2ConnectionPool pool) =>
        new() { MaxRequests = to.Number(pool.MaxRequests) };

    private VirtualNodeSpecListenerConnectionPoolTcpArgs Tcp(Model.TcpConnectionPool pool) =>
        new() { MaxConnections = to.Number(pool.MaxConnections) };
}
