namespace Pulumi.AppMeshKit.Model;

/// <summary>Protocols in VPC Lattice's words.</summary>
internal static class LatticeProtocols
{
    /// <summary>A listener in the clear.</summary>
    public const string Http = "HTTP";

    /// <summary>A listener with TLS, which ends there.</summary>
    public const string Https = "HTTPS";

    /// <summary>The protocol version of targets; null for tcp, which VPC Lattice does not carry.</summary>
    public static string? VersionOf(Value<string>? protocol) => (protocol.Has(out var known) ? known : null) switch
    {
        "http" => "HTTP1",
        "http2" => "HTTP2",
        "grpc" => "GRPC",
        _ => null,
    };
}
