using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing;

/// <summary>Who sends a request: <c>mesh.Gateway("edge").Get("/cart")</c>.</summary>
public sealed class TestedCaller
{
    private readonly MeshTest _test;
    private readonly SimulatedCaller _caller;
    private readonly bool _needsHost;

    internal TestedCaller(MeshTest test, SimulatedCaller caller, ResourceKind kind) =>
        (_test, _caller, _needsHost) = (test, caller, kind == ResourceKind.VirtualNode);

    /// <summary>A GET request.</summary>
    /// <param name="address">
    /// Where to: <c>/cart?id=7</c> at a gateway and for a service, with the host where it matters (<c>https://www.shop.com/cart</c>); a
    /// node calls a virtual service (<c>http://colors.shop.local/</c>).
    /// </param>
    /// <exception cref="ArgumentException">It is no address that a mesh could have.</exception>
    public TestedRequest Get(string address) => Send("GET", address);

    /// <summary>A POST request.</summary>
    /// <inheritdoc cref="Get" />
    public TestedRequest Post(string address) => Send("POST", address);

    /// <summary>A request of any method.</summary>
    /// <param name="method">The method, such as <c>PUT</c>.</param>
    /// <param name="address">Where to; see <see cref="Get"/>.</param>
    /// <exception cref="ArgumentException">It is no address that a mesh could have.</exception>
    public TestedRequest Send(string method, string address) => new(_test, _caller.Send(method, address));

    /// <summary>A gRPC call at a gateway or to a service, whatever its host name.</summary>
    /// <param name="service">The gRPC service with its package: <c>shop.Ledger</c>.</param>
    /// <param name="method">The gRPC method: <c>Book</c>.</param>
    /// <exception cref="ArgumentException">A node sends it, which must name the virtual service that it calls.</exception>
    public TestedRequest Grpc(string service, string method) => _needsHost
        ? throw new ArgumentException("a node calls a virtual service by its name. Write Grpc(HOST, SERVICE, METHOD).", nameof(service))
        : new(_test, _caller.Call(new() { Kind = TrafficKind.Grpc, Method = "POST", Path = $"/{service}/{method}" }));

    /// <summary>A gRPC call to a host.</summary>
    /// <param name="host">The host name, with a port where there are several.</param>
    /// <param name="service">The gRPC service with its package: <c>shop.Ledger</c>.</param>
    /// <param name="method">The gRPC method: <c>Book</c>.</param>
    public TestedRequest Grpc(string host, string service, string method) => new(_test, _caller.Grpc(host, service, method));

    /// <summary>A tcp connection.</summary>
    /// <param name="host">The host name: that of a virtual service.</param>
    /// <param name="port">The port, 1 to 65535; null for that of the only listener.</param>
    public TestedRequest Tcp(string host, int? port = null) => new(_test, _caller.Tcp(host, port));
}
