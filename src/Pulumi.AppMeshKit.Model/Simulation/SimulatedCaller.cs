namespace Pulumi.AppMeshKit.Model;

/// <summary>Who sends a simulated request: <c>simulator.Gateway("edge").Get("https://www.shop.com/cart").Resolve()</c>.</summary>
public sealed class SimulatedCaller
{
    private readonly MeshSimulator _simulator;
    private readonly ApiRequest _caller;

    internal SimulatedCaller(MeshSimulator simulator, ApiRequest caller) => (_simulator, _caller) = (simulator, caller);

    /// <summary>A GET request.</summary>
    /// <param name="address">
    /// Where to: <c>http://colors.shop.local/x?y=1</c>, with a port where there are several; at a gateway and for a service the path is enough.
    /// </param>
    /// <exception cref="ArgumentException">It is no address that a mesh could have.</exception>
    public SimulatedCall Get(string address) => Send("GET", address);

    /// <summary>A POST request.</summary>
    /// <inheritdoc cref="Get" />
    public SimulatedCall Post(string address) => Send("POST", address);

    /// <summary>A request of any method.</summary>
    /// <param name="method">The method; it is sent in capital letters.</param>
    /// <param name="address">Where to.</param>
    /// <exception cref="ArgumentException">It is no address that a mesh could have.</exception>
    public SimulatedCall Send(string method, string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(method);
        return Call(RequestUrl.Read(address, isGateway: _caller is not VirtualNodeRequest) with { Method = method.ToUpperInvariant() });
    }

    /// <summary>A gRPC call.</summary>
    /// <param name="host">The host name, with a port where there are several.</param>
    /// <param name="service">The gRPC service with its package: <c>shop.Ledger</c>.</param>
    /// <param name="method">The gRPC method: <c>Book</c>.</param>
    public SimulatedCall Grpc(string host, string service, string method) =>
        Call(RequestUrl.Read($"http://{host}/{service}/{method}", isGateway: false) with { Kind = TrafficKind.Grpc, Method = "POST" });

    /// <summary>A tcp connection.</summary>
    /// <param name="host">The host name: that of a virtual service.</param>
    /// <param name="port">The port; null for that of the only listener.</param>
    public SimulatedCall Tcp(string host, int? port = null) =>
        Call(new() { Kind = TrafficKind.Tcp, Method = string.Empty, Host = host, Path = string.Empty, Port = port });

    /// <summary>A request that is put together already.</summary>
    /// <param name="request">The request. One to a service that names no host is sent to the service's name.</param>
    public SimulatedCall Call(SimulatedRequest request) => new(
        _simulator,
        _caller,
        _caller is VirtualServiceRequest service && request.Host.Length == 0 ? request with { Host = service.Name!.ToString() } : request);
}
