namespace Pulumi.AppMeshKit.Model;

/// <summary>TLS on one way of calls. Nothing is said of a way that is not certain.</summary>
internal sealed record TlsEdge(CallEdge Edge, TlsClient Client, TlsServer Server, TlsOutcome Outcome)
{
    /// <summary>Whether the listener offers TLS.</summary>
    public bool IsOffered => Server is TlsServer.Permissive or TlsServer.Strict;

    /// <summary>How the caller uses TLS, where it has a policy.</summary>
    public ClientPolicyTls? Policy => Edge.Call.Policy.Tls;

    /// <summary>Where that stands, or would stand.</summary>
    public Place Place => Policy is null ? Edge.Call.Policy.Place : Edge.Call.Policy.Place.At("tls", Policy);

    /// <summary>All ways of a caller.</summary>
    public static IEnumerable<TlsEdge> Of(CallGraph graph, ApiRequest caller) => graph.EdgesOf(caller).Select(Of);

    public static TlsEdge Of(CallEdge edge)
    {
        if (!edge.IsKnown) return new(edge, TlsClient.Unknown, TlsServer.Unknown, TlsOutcome.Unknown);

        var (client, server, outcome) = Of(edge.Call.Policy, edge.Target.Listener!.Tls, edge.Target.Port!.Value);
        return new(edge, client, server, outcome);
    }

    /// <summary>What becomes of TLS between a caller and a listener.</summary>
    /// <param name="policy">The caller's policy for the call.</param>
    /// <param name="listener">The TLS of the listener; null for none.</param>
    /// <param name="port">The listener's port.</param>
    public static (TlsClient Client, TlsServer Server, TlsOutcome Outcome) Of(CallPolicy policy, ListenerTls? listener, int port)
    {
        var (client, server) = (ClientOf(policy, port), ServerOf(listener));
        return (client, server, Decide(client, server, policy.Tls, listener));
    }

    /// <summary>How a listener takes TLS.</summary>
    public static TlsServer ServerOf(ListenerTls? tls)
    {
        if (tls is null) return TlsServer.None;
        return tls.Mode.Has(out var mode)
            ? mode switch
            {
                "DISABLED" => TlsServer.None,
                "PERMISSIVE" => TlsServer.Permissive,
                "STRICT" => TlsServer.Strict,
                _ => TlsServer.Unknown,
            }
            : TlsServer.Unknown;
    }

    /// <summary>A number that is no port is a problem of its own: what was meant is not known.</summary>
    private static TlsClient ClientOf(CallPolicy policy, int port)
    {
        if (!policy.IsKnown) return TlsClient.Unknown;
        if (policy.Tls is not { } tls) return TlsClient.None;
        if (tls.Enforce is { IsKnown: false } || tls.Ports is { IsUnknown: true }) return TlsClient.Unknown;
        if (tls.Enforce.Has(out var enforce) && !enforce) return TlsClient.Relaxed;
        if (tls.Ports is not { Count: > 0 } ports || ports.Any(one => one.Has(out var number) && number == port)) return TlsClient.Enforced;
        return ports.Any(one => !one.Has(out var number) || number is < 1 or > 65535) ? TlsClient.Unknown : TlsClient.OtherPorts;
    }

    /// <summary>The table of who meets whom.</summary>
    private static TlsOutcome Decide(TlsClient client, TlsServer server, ClientPolicyTls? policy, ListenerTls? listener) => (client, server) switch
    {
        (TlsClient.Unknown, _) or (_, TlsServer.Unknown) => TlsOutcome.Unknown,
        (TlsClient.Enforced, TlsServer.None) => TlsOutcome.NoServerTls,
        (_, TlsServer.None) => TlsOutcome.Open,
        (_, TlsServer.Strict) when listener!.Validation is { IsUnknown: false } && !ShowsCertificate(client, policy) => TlsOutcome.NoClientCertificate,
        (TlsClient.Enforced, _) => TlsOutcome.Validated,
        (TlsClient.Relaxed, _) => TlsOutcome.Encrypted,
        _ => WithoutPolicy(listener!.Certificate),
    };

    private static bool ShowsCertificate(TlsClient client, ClientPolicyTls? policy) =>
        client is TlsClient.Enforced or TlsClient.Relaxed && policy?.Certificate is not null;

    /// <summary>A caller without a policy checks certificates of ACM, and no others.</summary>
    private static TlsOutcome WithoutPolicy(ListenerTlsCertificate? certificate) => certificate switch
    {
        { IsUnknown: false, Acm: not null, File: null, Sds: null } => TlsOutcome.Validated,
        { IsUnknown: false, Acm: null } and ({ File: not null } or { Sds: not null }) => TlsOutcome.Encrypted,
        _ => TlsOutcome.Unknown,
    };
}
