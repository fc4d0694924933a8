namespace Pulumi.AppMeshKit.Model;

/// <summary>What the TLS of the versions' listeners means for the service in front of them.</summary>
/// <param name="Certificates">The ACM certificates of the listeners, each once.</param>
internal sealed record LatticeTls(IReadOnlyList<Value<string>> Certificates)
{
    /// <summary>The certificate of the service; null where the listeners have none, or several.</summary>
    public Value<string>? Certificate => Certificates is [var only] ? only : null;

    /// <summary>The TLS of these listeners.</summary>
    public static LatticeTls Of(IEnumerable<Listener> listeners, LatticeOptions options) => new(
        options.HasCertificate ? [] : [.. listeners.Where(IsOn).Select(listener => listener.Tls!.Certificate?.Acm?.CertificateArn).OfType<Value<string>>().Distinct()]);

    /// <summary>Whether a listener of a node has TLS at all.</summary>
    public static bool IsOn(Listener listener) => listener.Tls is { } tls && !(tls.Mode.Has(out var mode) && mode == "DISABLED");

    /// <summary>What is wrong with the certificates.</summary>
    public IEnumerable<Finding> Check(Place at, IReadOnlyList<LatticeListener> listeners, LatticeOptions options)
    {
        if (Certificates.Count > 1) yield return RuleBook.LatticeCertificates(at, Certificates);
        else if (Certificates.Count == 0 && !options.HasCertificate && options.UsesCustomDomains && listeners.FirstOrDefault(listener => listener.Protocol == LatticeProtocols.Https) is { } https)
            yield return RuleBook.LatticeNoCertificate(at, https.Port);
    }
}
