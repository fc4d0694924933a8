namespace Pulumi.AppMeshKit.Model;

/// <summary>Graphs of numbers, walked depth first and without recursion: chains of calls may be long.</summary>
internal static class Depths
{
    /// <summary>
    /// All numbers, each after those that it leads to. An edge to a number that comes later, or to itself, closes a cycle.
    /// </summary>
    /// <param name="next">Where each number leads.</param>
    /// <param name="roots">Where to begin; what these do not reach follows in its own order.</param>
    public static List<int> PostOrder(IReadOnlyList<IReadOnlyList<int>> next, IEnumerable<int> roots)
    {
        var seen = new bool[next.Count];
        List<int> order = new(next.Count);
        Stack<(int Number, int Step)> open = new();
        foreach (var root in roots.Concat(Enumerable.Range(0, next.Count)))
        {
            Enter(root);
            while (open.TryPop(out var top))
            {
                if (top.Step == next[top.Number].Count)
                {
                    order.Add(top.Number);
                    continue;
                }

                open.Push((top.Number, top.Step + 1));
                Enter(next[top.Number][top.Step]);
            }
        }

        return order;

        void Enter(int number)
        {
            if (seen[number]) return;
            seen[number] = true;
            open.Push((number, 0));
        }
    }

    /// <summary>For each number a mark that is the same for all that lead to each other.</summary>
    public static int[] Components(IReadOnlyList<IReadOnlyList<int>> next)
    {
        var back = Reverse(next);
        var marks = Enumerable.Repeat(-1, next.Count).ToArray();
        foreach (var root in Enumerable.Reverse(PostOrder(next, [])))
        {
            Stack<int> open = new([root]);
            while (open.TryPop(out var number))
            {
                if (marks[number] >= 0) continue;
                marks[number] = root;
                foreach (var before in back[number]) open.Push(before);
            }
        }

        return marks;
    }

    /// <summary>The same graph with every edge turned round.</summary>
    public static List<int>[] Reverse(IReadOnlyList<IReadOnlyList<int>> next)
    {
        var back = next.Select(_ => new List<int>()).ToArray();
        for (var number = 0; number < next.Count; number++)
        {
            foreach (var to in next[number]) back[to].Add(number);
        }

        return back;
    }
}
