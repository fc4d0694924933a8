using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A listener of a virtual gateway, with its port mapping, connection pool and health check.</summary>
internal sealed class GatewayListenerInputs(InputWriter to)
{
    internal VirtualGatewaySpecListenerArgs Listener(Model.VirtualGatewayListener listener) => new()
    {
        ConnectionPool = to.Object(listener.ConnectionPool, ConnectionPool),
        HealthCheck = to.Object(listener.HealthCheck, HealthCheck),
        PortMapping = to.Object(listener.PortMapping, PortMapping),
        Tls = to.Object(listener.Tls, new GatewayListenerTlsInputs(to).Tls),
    };

    private VirtualGatewaySpecListenerConnectionPoolArgs ConnectionPool(Model.VirtualGatewayConnectionPool connectionPool) => new()
    {
        Grpc = to.Object(connectionPool.Grpc, Grpc),
        Http = to.Object(connectionPool.Http, Http),
        Http2 = to.Object(connectionPool.Http2, Http2),
    };

    private VirtualGatewaySpecListenerConnectionPoolGrpcArgs Grpc(Model.GrpcConnectionPool pool) =>
        new() { MaxRequests = to.Number(pool.MaxRequests) };

    private VirtualGatewaySpecListenerConnectionPoolHttpArgs Http(Model.HttpConnectionPool pool) =>
        new() { MaxConnections = to.Number(pool.MaxConnections), MaxPendingRequests = to.Number(pool.MaxPendingRequests) };

    private VirtualGatewaySpecListenerConnectionPoolHttp2Args Http2(Model.Http2ConnectionPool pool) =>
        new() { MaxRequests = to.Number(pool.MaxRequests) };

    private VirtualGatewaySpecListenerHealthCheckArgs HealthCheck(Model.HealthCheckPolicy healthCheck) => new()
    {
        HealthyThreshold = to.Number(healthCheck.HealthyThreshold),
        IntervalMillis = to.Number(healthCheck.IntervalMillis),
        Path = to.Text(healthCheck.Path),
        Port = to.Number(healthCheck.Port),
        Protocol = to.Text(healthCheck.Protocol),
        TimeoutMillis = to.Number(healthCheck.TimeoutMillis),
        UnhealthyThreshold = to.Number(healthCheck.UnhealthyThreshold),
    };

    private VirtualGatewaySpecListenerPortMappingArgs PortMapping(Model.PortMapping portMapping) =>
        new() { Port = to.Number(portMapping.Port), Protocol = to.Text(portMapping.Protocol) };
}
