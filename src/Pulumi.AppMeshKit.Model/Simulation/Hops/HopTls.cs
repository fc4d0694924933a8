namespace Pulumi.AppMeshKit.Model;

/// <summary>How the traffic of a hop is protected, in words: as the rules about TLS between callers and nodes see it.</summary>
internal static class HopTls
{
    /// <summary>The words, and whether calls fail.</summary>
    public static (string Words, bool Fails) Of(CallPolicy policy, VirtualNodeRequest node, int? port)
    {
        var outcome = port is { } number && NodeTimeout.Listener(node, number) is { } listener ? TlsEdge.Of(policy, listener.Tls, number).Outcome : TlsOutcome.Unknown;
        return (Words(outcome), outcome is TlsOutcome.NoServerTls or TlsOutcome.NoClientCertificate);
    }

    private static string Words(TlsOutcome outcome) => outcome switch
    {
        TlsOutcome.Open => "plain text",
        TlsOutcome.Encrypted => "TLS, the certificate is not validated",
        TlsOutcome.Validated => "TLS, validated",
        TlsOutcome.NoServerTls => "fails: TLS is enforced and the listener has none (TLS-101)",
        TlsOutcome.NoClientCertificate => "fails: the listener demands a client certificate (TLS-104)",
        _ => "TLS not known",
    };
}
