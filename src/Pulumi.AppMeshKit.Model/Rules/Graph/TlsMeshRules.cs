namespace Pulumi.AppMeshKit.Model;

/// <summary>TLS in the mesh as a whole.</summary>
internal static class TlsMeshRules
{
    public static IEnumerable<Finding> Check(CallGraph graph)
    {
        List<TlsEdge> edges = [.. graph.Callers.SelectMany(caller => TlsEdge.Of(graph, caller))];
        return Findings.Of(Mixed(edges), Coverage(graph, edges));
    }

    /// <summary>A service that some callers reach with a client policy and others without, where its listeners offer TLS.</summary>
    private static IEnumerable<Finding> Mixed(List<TlsEdge> edges)
    {
        foreach (var service in edges.Where(edge => edge.IsOffered).GroupBy(edge => edge.Edge.Service))
        {
            var with = Callers(service.Where(edge => edge.Client == TlsClient.Enforced));
            var without = service.Where(edge => edge.Client is TlsClient.None or TlsClient.OtherPorts).ToList();
            if (with.Count == 0 || without.Count == 0) continue;

            // A gateway first: it has one policy for all that it calls, which is where such a difference mostly comes from.
            var first = without.Find(edge => edge.Edge.Call.Caller is VirtualGatewayRequest) ?? without[0];
            yield return RuleBook.MixedPolicies(first.Place, service.Key, with, Callers(without), first.Edge.Path);
        }
    }

    /// <summary>A number for meshes that are on their way to TLS.</summary>
    private static IEnumerable<Finding> Coverage(CallGraph graph, List<TlsEdge> edges)
    {
        var validated = edges.Count(edge => edge.Outcome == TlsOutcome.Validated);
        var encrypted = edges.Count(edge => edge.Outcome == TlsOutcome.Encrypted);
        var open = edges.Count(edge => edge.Outcome == TlsOutcome.Open);
        if (graph.Mesh.Document is not { } document || validated + encrypted == 0 || encrypted + open == 0) yield break;

        var weakest = edges.Find(edge => edge.Outcome == TlsOutcome.Open) ?? edges.Find(edge => edge.Outcome == TlsOutcome.Encrypted);
        yield return RuleBook.TlsCoverage(Place.Of(document), validated, encrypted, open, weakest!.Edge.Path);
    }

    private static List<string> Callers(IEnumerable<TlsEdge> edges) =>
        [.. edges.Select(edge => edge.Edge.Caller).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
