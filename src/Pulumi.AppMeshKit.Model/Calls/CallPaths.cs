namespace Pulumi.AppMeshKit.Model;

/// <summary>Paths of calls through several services.</summary>
internal static class CallPaths
{
    /// <summary>How much of the beginning and of the end of a long path is shown.</summary>
    private const int _most = 8;

    /// <summary>A shortest path of calls from a node or a gateway to a node; null where none leads there.</summary>
    public static IReadOnlyList<CallEdge>? Find(this CallGraph graph, ApiRequest from, VirtualNodeRequest to)
    {
        Dictionary<ApiRequest, CallEdge> reachedBy = new(ReferenceEqualityComparer.Instance);
        Queue<ApiRequest> next = new([from]);
        while (next.TryDequeue(out var caller))
        {
            foreach (var edge in graph.EdgesOf(caller))
            {
                if (edge.Target.Node is not { } node || !reachedBy.TryAdd(node, edge)) continue;
                if (ReferenceEquals(node, to)) return Back(reachedBy, from, to);
                next.Enqueue(node);
            }
        }

        return null;
    }

    /// <summary>A path as people read it: <c>web -> orders.shop.local -> orders-v1 -> billing.shop.local -> billing-v1</c>. A long one loses its middle.</summary>
    public static string Text(IReadOnlyList<CallEdge> path) =>
        Text([path[0].Caller, .. path.SelectMany(edge => new[] { edge.Service, edge.Node })]);

    /// <inheritdoc cref="Text(IReadOnlyList{CallEdge})" />
    public static string Text(IReadOnlyList<string> steps) =>
        string.Join(" -> ", steps.Count <= (2 * _most) + 1 ? steps : [.. steps.Take(_most), "...", .. steps.TakeLast(_most)]);

    private static List<CallEdge> Back(Dictionary<ApiRequest, CallEdge> reachedBy, ApiRequest from, ApiRequest to)
    {
        List<CallEdge> path = [reachedBy[to]];
        while (!ReferenceEquals(path[^1].Call.Caller, from)) path.Add(reachedBy[path[^1].Call.Caller]);
        path.Reverse();
        return path;
    }
}
