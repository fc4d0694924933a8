namespace Pulumi.AppMeshKit.Model;

/// <summary>How the traffic of a hop is protected, in words: as the rules about TLS between callers and nodes see it.</summary>
internal static class HopTls
{
    /// <summary>The words, and whether calls fail.</summary>
    public static (string Words, bool Fails) Of(CallPolicy policy, VirtualNodeRequest node, int? port)
    {
        var listener = node.Spec?.Listeners is { IsUnknown: false } listeners
            ? listeners.FirstOrDefault(one => (one.PortMapping?.Port).Has(out var number) && number == port)
            : null;
        if (port is null || listener is null || listener.IsUnknown || listener.Tls is { IsUnknown: true }) return (Words(TlsOutcome.Unknown), false);

        var outcome = TlsEdge.Of(policy, listener.Tls, port.Value).Outcome;
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
