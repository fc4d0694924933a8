namespace Pulumi.AppMeshKit.Model;

/// <summary>The elementary cycles of a graph of numbers, each once and from its smallest number on (after D. B. Johnson, 1975).</summary>
/// <remarks>There may be very many: whoever asks takes as many as he wants, and the others are not looked for.</remarks>
internal sealed class Cycles
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _next;
    private readonly List<int>[] _back;
    private readonly int[] _components;
    private readonly HashSet<int> _blocked = [];
    private readonly Dictionary<int, HashSet<int>> _waiting = [];

    private Cycles(IReadOnlyList<IReadOnlyList<int>> next) => (_next, _back, _components) = (next, Depths.Reverse(next), Depths.Components(next));

    public static IEnumerable<IReadOnlyList<int>> Of(IReadOnlyList<IReadOnlyList<int>> next)
    {
        var cycles = new Cycles(next);
        return Enumerable.Range(0, next.Count).SelectMany(cycles.From);
    }

    /// <summary>The cycles through a number and larger ones.</summary>
    private IEnumerable<IReadOnlyList<int>> From(int start)
    {
        var ahead = Reach(start, number => _next[number], number => number >= start && _components[number] == _components[start]);
        if (!ahead.Any(number => _next[number].Contains(start))) yield break;

        var inside = Reach(start, number => _back[number], ahead.Contains);
        _blocked.Clear();
        _waiting.Clear();
        _blocked.Add(start);
        List<Step> path = [new(start)];
        while (path.Count > 0)
        {
            var step = path[^1];
            if (step.Index < _next[step.Number].Count)
            {
                var to = _next[step.Number][step.Index++];
                if (to == start)
                {
                    step.IsClosed = true;
                    yield return [.. path.Select(one => one.Number)];
                }
                else if (inside.Contains(to) && _blocked.Add(to))
                {
                    path.Add(new(to));
                }

                continue;
            }

            path.RemoveAt(path.Count - 1);
            if (step.IsClosed) Unblock(step.Number);
            else Wait(step.Number, inside);
            if (path.Count > 0) path[^1].IsClosed |= step.IsClosed;
        }
    }

    private static HashSet<int> Reach(int start, Func<int, IEnumerable<int>> next, Func<int, bool> isInside)
    {
        HashSet<int> reached = [start];
        Stack<int> open = new([start]);
        while (open.TryPop(out var number))
        {
            foreach (var to in next(number).Where(to => isInside(to) && reached.Add(to))) open.Push(to);
        }

        return reached;
    }

    /// <summary>Nothing leads back from here until one of the next is free again.</summary>
    private void Wait(int number, HashSet<int> inside)
    {
        foreach (var to in _next[number].Where(inside.Contains))
        {
            if (!_waiting.TryGetValue(to, out var others)) _waiting.Add(to, others = []);
            others.Add(number);
        }
    }

    private void Unblock(int number)
    {
        Stack<int> open = new([number]);
        while (open.TryPop(out var free))
        {
            if (_blocked.Remove(free) && _waiting.Remove(free, out var others)) others.ToList().ForEach(open.Push);
        }
    }

    private sealed class Step(int number)
    {
        public int Number => number;

        public int Index { get; set; }

        public bool IsClosed { get; set; }
    }
}
