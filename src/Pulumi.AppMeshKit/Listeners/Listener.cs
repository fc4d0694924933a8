namespace Pulumi.AppMeshKit;

/// <summary>
/// Where a service listens: <c>Listener.Http(8080)</c>, then what differs from the defaults with
/// <c>with { HealthCheck = new() { Path = "/ping" } }</c>. The protocol decides which settings exist.
/// </summary>
public abstract record Listener
{
    private protected Listener(int port) => Port = port;

    /// <summary>The port, 1 to 65535 (GEN-004). Two listeners of one service have different ports (VN-003).</summary>
    public int Port { get; init; }

    /// <summary>What the listener speaks.</summary>
    public abstract Protocol Protocol { get; }

    /// <summary>
    /// Active health checks. Null inherits <see cref="MeshDefaults.HealthCheck"/>, which is off: a check that does not answer 200
    /// takes healthy hosts out. <c>true</c>, or a path, turns it on (D-08).
    /// </summary>
    public HealthCheck? HealthCheck { get; init; }

    /// <summary>TLS termination. Null inherits <see cref="MeshDefaults.ListenerTls"/>, which is none (D-21).</summary>
    public ListenerTls? Tls { get; init; }

    /// <summary>Ejection of hosts that fail. Null inherits <see cref="MeshDefaults.OutlierDetection"/>, which is off (D-12).</summary>
    public OutlierDetection? OutlierDetection { get; init; }

    /// <summary>A listener for HTTP/1.1.</summary>
    /// <param name="port">The port; 8080 by default (D-05).</param>
    public static HttpListener Http(int port = KitDefaults.Port) => new(port);

    /// <summary>A listener for HTTP/2.</summary>
    /// <param name="port">The port; 8080 by default (D-05).</param>
    public static Http2Listener Http2(int port = KitDefaults.Port) => new(port);

    /// <summary>A listener for gRPC.</summary>
    /// <param name="port">The port; 8080 by default (D-05).</param>
    public static GrpcListener Grpc(int port = KitDefaults.Port) => new(port);

    /// <summary>A listener for TCP.</summary>
    /// <param name="port">The port; 8080 by default (D-05).</param>
    public static TcpListener Tcp(int port = KitDefaults.Port) => new(port);
}
