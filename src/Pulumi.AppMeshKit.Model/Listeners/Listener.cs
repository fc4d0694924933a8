using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A listener of a virtual node.</summary>
public sealed record Listener : ApiObject
{
    /// <summary>Limits on connections and requests. Without it there are none in practice (2147483647).</summary>
    public VirtualNodeConnectionPool? ConnectionPool { get; init; }

    /// <summary>How callers test the instances. Without it they do not.</summary>
    public HealthCheckPolicy? HealthCheck { get; init; }

    /// <summary>When a failing instance is left out for a while. Without it never.</summary>
    public OutlierDetection? OutlierDetection { get; init; }

    /// <summary>The port and protocol. Required.</summary>
    public PortMapping? PortMapping { get; init; }

    /// <summary>How long requests and idle connections last. Without it 15 s and 300 s.</summary>
    public ListenerTimeout? Timeout { get; init; }

    /// <summary>How the listener ends TLS. Without it traffic is plain.</summary>
    public ListenerTls? Tls { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("connectionPool", ConnectionPool);
        members.Object("healthCheck", HealthCheck);
        members.Object("outlierDetection", OutlierDetection);
        members.Object("portMapping", PortMapping);
        members.Object("timeout", Timeout);
        members.Object("tls", Tls);
    }

    internal static Listener Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ConnectionPool = from.Object("connectionPool", VirtualNodeConnectionPool.Read),
        HealthCheck = from.Object("healthCheck", HealthCheckPolicy.Read),
        OutlierDetection = from.Object("outlierDetection", OutlierDetection.Read),
        PortMapping = from.Object("portMapping", PortMapping.Read),
        Timeout = from.Object("timeout", ListenerTimeout.Read),
        Tls = from.Object("tls", ListenerTls.Read),
    };
}
