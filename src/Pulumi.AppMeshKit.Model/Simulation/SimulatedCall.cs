namespace Pulumi.AppMeshKit.Model;

/// <summary>A request that is about to be sent. Immutable: every step makes a new one.</summary>
public sealed class SimulatedCall
{
    private readonly MeshSimulator _simulator;
    private readonly ApiRequest _caller;

    internal SimulatedCall(MeshSimulator simulator, ApiRequest caller, SimulatedRequest request) =>
        (_simulator, _caller, Request) = (simulator, caller, request);

    /// <summary>The request.</summary>
    public SimulatedRequest Request { get; }

    /// <summary>The same request with one more header, or with one more entry in a gRPC call's metadata.</summary>
    /// <param name="name">The name; the letter case does not count.</param>
    /// <param name="value">The value.</param>
    public SimulatedCall Header(string name, string value) =>
        new(_simulator, _caller, Request with { Headers = [.. Request.Headers, new RequestHeader(name, value)] });

    /// <summary>The same request to another port.</summary>
    /// <param name="port">The port, 1 to 65535.</param>
    public SimulatedCall Port(int port) => new(_simulator, _caller, Request with { Port = port });

    /// <summary>What becomes of it.</summary>
    public RouteAnswer Resolve() => _caller switch
    {
        VirtualGatewayRequest gateway => new GatewayHop(_simulator.Tables, gateway).Resolve(Request),
        VirtualNodeRequest node => new NodeHop(_simulator.Tables, node).Resolve(Request),
        _ => new ServiceHop(_simulator.Tables).Resolve(FromAnybody(), _caller.Name!.ToString(), null, null),
    };

    private RouteAnswer FromAnybody() =>
        new() { Request = Request, Caller = "any caller", Host = Request.Host, Path = Request.Path, Headers = Request.Headers };
}
