namespace Pulumi.AppMeshKit.Model;

/// <summary>What only a finished mesh shows: more resources could make each of these good.</summary>
internal static class WholeMeshRules
{
    public static IEnumerable<Finding> Check(CallGraph graph)
    {
        var steps = new ServiceSteps(graph);
        var use = new UseRules(graph);
        return Findings.Of(
            TlsMeshRules.Check(graph),
            graph.Mesh.Requests.OfType<VirtualNodeRequest>().SelectMany(node => DeadBackendRules.Check(graph, node)),
            graph.Mesh.Requests.SelectMany(use.Check),
            CycleRules.Check(steps),
            FanInRules.Check(graph, steps),
            TimeoutChainRules.Check(graph),
            RetryChainRules.Check(graph));
    }
}
