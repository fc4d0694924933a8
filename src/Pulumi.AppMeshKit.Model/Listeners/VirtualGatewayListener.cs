using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A listener of a virtual gateway. Unlike a node it knows neither timeouts nor outlier detection.</summary>
public sealed record VirtualGatewayListener : ApiObject
{
    /// <summary>Limits on connections and requests. Without it there are none in practice (2147483647).</summary>
    public VirtualGatewayConnectionPool? ConnectionPool { get; init; }

    /// <summary>How the gateway itself is tested. Without it it is not.</summary>
    public HealthCheckPolicy? HealthCheck { get; init; }

    /// <summary>The port and protocol; <c>tcp</c> is not possible here. Required.</summary>
    public PortMapping? PortMapping { get; init; }

    /// <summary>How the listener ends TLS. Without it traffic is plain.</summary>
    public ListenerTls? Tls { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("connectionPool", ConnectionPool);
        members.Object("healthCheck", HealthCheck);
        members.Object("portMapping", PortMapping);
        members.Object("tls", Tls);
    }

    internal static VirtualGatewayListener Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ConnectionPool = from.Object("connectionPool", VirtualGatewayConnectionPool.Read),
        HealthCheck = from.Object("healthCheck", HealthCheckPolicy.Read),
        PortMapping = from.Object("portMapping", PortMapping.Read),
        Tls = from.Object("tls", ListenerTls.Read),
    };
}
