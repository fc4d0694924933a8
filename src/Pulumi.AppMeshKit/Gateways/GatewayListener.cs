namespace Pulumi.AppMeshKit;

/// <summary>
/// Where a gateway listens: <c>GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm(arn) }</c>. There is no tcp (VG-003).
/// </summary>
public abstract record GatewayListener
{
    private protected GatewayListener(int port) => Port = port;

    /// <summary>The port, 1 to 65535 (GEN-004); below 1024 Envoy needs privileges (VG-004).</summary>
    public int Port { get; init; }

    /// <summary>What the listener speaks; never <see cref="Protocol.Tcp"/>.</summary>
    public abstract Protocol Protocol { get; }

    /// <summary>Active health checks. Null inherits <see cref="MeshDefaults.HealthCheck"/>, which is off (D-31).</summary>
    public HealthCheck? HealthCheck { get; init; }

    /// <summary>TLS termination. Null is none: the mesh's <see cref="MeshDefaults.ListenerTls"/> is for services, a gateway has its own certificate.</summary>
    public ListenerTls? Tls { get; init; }

    /// <summary>A listener for HTTP/1.1.</summary>
    /// <param name="port">The port; 8080 by default (D-30).</param>
    public static HttpGatewayListener Http(int port = KitDefaults.Port) => new(port);

    /// <summary>A listener for HTTP/2.</summary>
    /// <param name="port">The port; 8080 by default (D-30).</param>
    public static Http2GatewayListener Http2(int port = KitDefaults.Port) => new(port);

    /// <summary>A listener for gRPC.</summary>
    /// <param name="port">The port; 8080 by default (D-30).</param>
    public static GrpcGatewayListener Grpc(int port = KitDefaults.Port) => new(port);
}
