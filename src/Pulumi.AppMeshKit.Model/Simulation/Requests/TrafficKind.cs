namespace Pulumi.AppMeshKit.Model;

/// <summary>What kind of traffic a simulated request is.</summary>
public enum TrafficKind
{
    /// <summary>A request of http or http2.</summary>
    Http,

    /// <summary>A gRPC call: an http2 request to <c>/service/method</c>.</summary>
    Grpc,

    /// <summary>A connection of which nothing but the port is known.</summary>
    Tcp,
}
