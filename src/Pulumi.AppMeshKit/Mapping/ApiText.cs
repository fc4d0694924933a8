namespace Pulumi.AppMeshKit.Mapping;

/// <summary>The API's spelling of closed choices. A value outside its enum comes out as its number, which the rules refuse.</summary>
internal static class ApiText
{
    private static readonly (RetryOn Event, string Text)[] HttpEvents =
    [
        (RetryOn.ServerError, "server-error"),
        (RetryOn.GatewayError, "gateway-error"),
        (RetryOn.ClientError, "client-error"),
        (RetryOn.StreamError, "stream-error"),
    ];

    private static readonly (GrpcRetryOn Event, string Text)[] GrpcEvents =
    [
        (GrpcRetryOn.Cancelled, "cancelled"),
        (GrpcRetryOn.DeadlineExceeded, "deadline-exceeded"),
        (GrpcRetryOn.Internal, "internal"),
        (GrpcRetryOn.ResourceExhausted, "resource-exhausted"),
        (GrpcRetryOn.Unavailable, "unavailable"),
    ];

    internal static string Of(Protocol protocol) => protocol switch
    {
        Protocol.Http => "http",
        Protocol.Http2 => "http2",
        Protocol.Grpc => "grpc",
        Protocol.Tcp => "tcp",
        _ => protocol.ToString(),
    };

    internal static string Of(TlsMode mode) => mode switch
    {
        TlsMode.Strict => "STRICT",
        TlsMode.Permissive => "PERMISSIVE",
        TlsMode.Disabled => "DISABLED",
        _ => mode.ToString(),
    };

    internal static string Of(EgressFilter filter) => filter switch
    {
        EgressFilter.DropAll => "DROP_ALL",
        EgressFilter.AllowAll => "ALLOW_ALL",
        _ => filter.ToString(),
    };

    internal static string Of(IpPreference preference) => preference switch
    {
        IpPreference.IPv6Preferred => "IPv6_PREFERRED",
        IpPreference.IPv4Preferred => "IPv4_PREFERRED",
        IpPreference.IPv4Only => "IPv4_ONLY",
        IpPreference.IPv6Only => "IPv6_ONLY",
        _ => preference.ToString(),
    };

    internal static string Of(DnsResponseType type) => type switch
    {
        DnsResponseType.LoadBalancer => "LOADBALANCER",
        DnsResponseType.Endpoints => "ENDPOINTS",
        _ => type.ToString(),
    };

    internal static string Of(HttpRequestMethod method) => method.ToString().ToUpperInvariant();

    internal static string Of(HttpScheme scheme) => scheme.ToString().ToLowerInvariant();

    internal static IReadOnlyList<string> HttpEventsOf(RetryOn events) =>
        [.. HttpEvents.Where(e => events.HasFlag(e.Event)).Select(e => e.Text)];

    internal static IReadOnlyList<string> TcpEventsOf(RetryOn events) =>
        events.HasFlag(RetryOn.ConnectionError) ? ["connection-error"] : [];

    internal static IReadOnlyList<string> GrpcEventsOf(GrpcRetryOn events) =>
        [.. GrpcEvents.Where(e => events.HasFlag(e.Event)).Select(e => e.Text)];
}
