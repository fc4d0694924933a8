namespace Pulumi.AppMeshKit.Model;

/// <summary>Listeners that demand client certificates, where nobody who calls them is seen. A service that leads nowhere is another problem.</summary>
internal static class TlsHintRules
{
    public static IEnumerable<Finding> Check(CallGraph graph, VirtualNodeRequest node)
    {
        if (node.Spec is not { IsUnknown: false, Listeners: { IsUnknown: false } listeners } spec) yield break;

        var demanding = Enumerable.Range(0, listeners.Count).Where(index => Demands(listeners[index].Tls)).ToList();
        if (demanding.Count == 0 || (graph.Mesh.IsComplete && (graph.CallersOf(node).Any() || !graph.IsKnown))) yield break;

        var at = Place.Of(node).At("spec", spec).At("listeners", listeners);
        foreach (var index in demanding)
        {
            var tls = listeners[index].Tls!;
            yield return RuleBook.UnseenCallers(at.Item(index, listeners[index]).At("tls", tls).At("validation", tls.Validation));
        }
    }

    private static bool Demands(ListenerTls? tls) => TlsEdge.ServerOf(tls) == TlsServer.Strict && tls!.Validation is { IsUnknown: false };
}
