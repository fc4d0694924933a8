namespace Pulumi.AppMeshKit.Model;

/// <summary>How a node or a gateway meets the listeners that it calls.</summary>
internal static class TlsCallRules
{
    public static IEnumerable<Finding> Check(CallGraph graph, ApiRequest caller)
    {
        foreach (var edge in graph.EdgesOf(caller))
        {
            var tls = TlsEdge.Of(edge);
            var finding = tls.Outcome switch
            {
                TlsOutcome.Unknown => null,
                TlsOutcome.NoServerTls => RuleBook.NoServerTls(EnforcePlace(tls), edge.Path),
                TlsOutcome.NoClientCertificate => NoClientCertificate(tls),
                _ when tls is { Client: TlsClient.OtherPorts, IsOffered: true } =>
                    RuleBook.OtherPorts(PortsPlace(tls), Ports(tls), edge.Target.Port!.Value, edge.Path),
                TlsOutcome.Encrypted when tls.Client == TlsClient.None && HasFile(edge) =>
                    RuleBook.NotValidated(tls.Place, edge.Path),
                TlsOutcome.Validated when tls.Client == TlsClient.Enforced => TlsNameRules.Check(tls),
                _ => null,
            };
            if (finding is not null) yield return finding;
        }
    }

    /// <summary>A policy for other ports may well have the certificate; it is not used.</summary>
    private static Finding NoClientCertificate(TlsEdge tls) => tls.Client == TlsClient.OtherPorts
        ? RuleBook.ClientCertificateElsewhere(PortsPlace(tls), Ports(tls), tls.Edge.Target.Port!.Value, tls.Edge.Path)
        : RuleBook.NoClientCertificate(tls.Policy is null ? tls.Place : tls.Place.Missing("certificate"), tls.Edge.Path);

    private static bool HasFile(CallEdge edge) => edge.Target.Listener!.Tls!.Certificate!.File is not null;

    /// <summary>The word itself, where somebody wrote it.</summary>
    private static Place EnforcePlace(TlsEdge tls) =>
        tls.Policy!.Enforce is { Origin: not { IsDefault: true } } enforce ? tls.Place.At("enforce", enforce) : tls.Place;

    private static Place PortsPlace(TlsEdge tls) => tls.Place.At("ports", tls.Policy!.Ports);

    private static IReadOnlyList<string> Ports(TlsEdge tls) => [.. tls.Policy!.Ports!.Select(port => port.ToString())];
}
