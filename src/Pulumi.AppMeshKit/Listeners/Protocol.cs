namespace Pulumi.AppMeshKit;

/// <summary>What a listener speaks. There is no https: use <see cref="Http"/> with TLS on the listener.</summary>
public enum Protocol
{
    /// <summary>HTTP/1.1.</summary>
    Http,

    /// <summary>HTTP/2.</summary>
    Http2,

    /// <summary>gRPC.</summary>
    Grpc,

    /// <summary>TCP: no routing by request, no retries, no request timeout. Not for gateways.</summary>
    Tcp,
}
