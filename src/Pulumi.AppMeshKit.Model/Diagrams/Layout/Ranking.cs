namespace Pulumi.AppMeshKit.Model;

/// <summary>Puts places into layers, so that most lines run from left to right.</summary>
internal static class Ranking
{
    // More layers than this make a picture that nobody sees at once.
    private const int MostLayers = 7;

    /// <summary>Ranks places: callers left of what they call, cycles wherever they begin.</summary>
    public static void Assign(IReadOnlyList<LayoutNode> nodes, IReadOnlyList<LayoutEdge> edges)
    {
        var outgoing = edges.ToLookup(edge => edge.From, edge => edge.To);
        var incoming = edges.ToLookup(edge => edge.To, edge => edge.From);
        var back = BackEdges(nodes, outgoing, incoming);
        var forward = edges.Where(edge => !back.Contains((edge.From, edge.To))).ToList();
        var levels = LongestPaths(nodes, forward);

        // Where the longest path is longer than a page, the nearest way in says more.
        if (levels.Values.Max() >= MostLayers) levels = Distances(nodes, outgoing, incoming);
        else Tighten(nodes, forward, levels);

        var first = levels.Values.Min();
        foreach (var node in nodes) node.Rank = 2 * (levels[node] - first);
    }

    private static HashSet<(LayoutNode From, LayoutNode To)> BackEdges(
        IReadOnlyList<LayoutNode> nodes, ILookup<LayoutNode, LayoutNode> outgoing, ILookup<LayoutNode, LayoutNode> incoming)
    {
        HashSet<(LayoutNode, LayoutNode)> back = [];
        HashSet<LayoutNode> seen = [];
        HashSet<LayoutNode> open = [];
        foreach (var root in Roots(nodes, outgoing, incoming).Concat(nodes).Where(seen.Add))
        {
            // A stack of its own: a chain of services may be longer than the stack of a thread.
            var stack = new Stack<(LayoutNode Node, IEnumerator<LayoutNode> Next)>();
            open.Add(root);
            stack.Push((root, outgoing[root].GetEnumerator()));
            while (stack.TryPeek(out var top))
            {
                if (!top.Next.MoveNext())
                {
                    open.Remove(stack.Pop().Node);
                    continue;
                }

                var next = top.Next.Current;
                if (open.Contains(next)) back.Add((top.Node, next));
                else if (seen.Add(next))
                {
                    open.Add(next);
                    stack.Push((next, outgoing[next].GetEnumerator()));
                }
            }
        }

        return back;
    }

    private static Dictionary<LayoutNode, int> LongestPaths(IReadOnlyList<LayoutNode> nodes, List<LayoutEdge> forward)
    {
        var levels = nodes.ToDictionary(node => node, _ => 0);
        var waiting = nodes.ToDictionary(node => node, _ => 0);
        foreach (var edge in forward) waiting[edge.To]++;
        var outgoing = forward.ToLookup(edge => edge.From, edge => edge.To);
        var ready = new Queue<LayoutNode>(nodes.Where(node => waiting[node] == 0));
        while (ready.TryDequeue(out var node))
        {
            foreach (var next in outgoing[node])
            {
                levels[next] = Math.Max(levels[next], levels[node] + 1);
                if (--waiting[next] == 0) ready.Enqueue(next);
            }
        }

        return levels;
    }

    /// <summary>What nobody calls, or calls more than it is called, moves next to what it calls.</summary>
    private static void Tighten(IReadOnlyList<LayoutNode> nodes, List<LayoutEdge> forward, Dictionary<LayoutNode, int> levels)
    {
        var outgoing = forward.ToLookup(edge => edge.From, edge => edge.To);
        var incoming = forward.ToLookup(edge => edge.To, edge => edge.From);
        foreach (var node in nodes.OrderByDescending(node => levels[node]))
        {
            if (outgoing[node].Count() > incoming[node].Count()) levels[node] = outgoing[node].Min(next => levels[next]) - 1;
        }
    }

    private static Dictionary<LayoutNode, int> Distances(IReadOnlyList<LayoutNode> nodes, ILookup<LayoutNode, LayoutNode> outgoing, ILookup<LayoutNode, LayoutNode> incoming)
    {
        Dictionary<LayoutNode, int> levels = [];
        var queue = new Queue<LayoutNode>();
        foreach (var root in Roots(nodes, outgoing, incoming))
        {
            levels[root] = 0;
            queue.Enqueue(root);
        }

        foreach (var start in nodes.Prepend(null))
        {
            if (start is not null && levels.TryAdd(start, 0)) queue.Enqueue(start);
            while (queue.TryDequeue(out var node))
            {
                foreach (var next in outgoing[node].Where(next => levels.TryAdd(next, levels[node] + 1))) queue.Enqueue(next);
            }
        }

        return levels;
    }

    private static List<LayoutNode> Roots(IReadOnlyList<LayoutNode> nodes, ILookup<LayoutNode, LayoutNode> outgoing, ILookup<LayoutNode, LayoutNode> incoming)
    {
        var roots = nodes.Where(node => !incoming[node].Any()).ToList();
        return roots.Count > 0 ? roots : [nodes.MaxBy(node => outgoing[node].Count() - incoming[node].Count())!];
    }
}
