using System.Collections.Concurrent;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The entries of one target for one kind of resource, as a tree: a walk through a definition goes down both at once, and leaves out
/// what the table has no word for.
/// </summary>
internal sealed class FidelityNode
{
    /// <summary>The name of the node for the items of a list.</summary>
    public const string Items = "[]";

    private static readonly ConcurrentDictionary<(TargetEngine, ResourceKind), FidelityNode> _trees = [];

    private readonly Dictionary<string, FidelityNode> _children = new(StringComparer.Ordinal);
    private readonly List<(FidelityRow Row, FidelityEntry Entry)> _entries = [];

    /// <summary>The node of a member or of the items; null where there is no entry at or below it.</summary>
    public FidelityNode? this[string name] => _children.GetValueOrDefault(name);

    /// <summary>The tree for a kind of resource.</summary>
    public static FidelityNode Of(TargetEngine engine, ResourceKind kind) => _trees.GetOrAdd((engine, kind), static key => Build(key.Item1, key.Item2));

    /// <summary>The steps of a path from node to node.</summary>
    public static string[] Steps(string path) => path.Length == 0 ? [] : path.Replace(Items, "." + Items, StringComparison.Ordinal).Split('.');

    /// <summary>The entry for what stands here: that of its case, else the one for all others.</summary>
    public (FidelityRow Row, FidelityEntry Entry)? For(object value, LossOptions options)
    {
        foreach (var one in _entries)
        {
            if (!one.Entry.IsAbsence && one.Entry.Holds?.Invoke(value, options) == true) return one;
        }

        return Always;
    }

    /// <summary>The entry for whatever stands here, where there is one.</summary>
    public (FidelityRow Row, FidelityEntry Entry)? Always => First(entry => entry is { IsAbsence: false, Holds: null });

    /// <summary>The entry for nothing here, where there is one.</summary>
    public (FidelityRow Row, FidelityEntry Entry)? Absence => First(entry => entry.IsAbsence);

    private (FidelityRow Row, FidelityEntry Entry)? First(Func<FidelityEntry, bool> isMeant)
    {
        foreach (var one in _entries)
        {
            if (isMeant(one.Entry)) return one;
        }

        return null;
    }

    private static FidelityNode Build(TargetEngine engine, ResourceKind kind)
    {
        var root = new FidelityNode();
        foreach (var row in FidelityTable.Rows)
        {
            foreach (var entry in row.On(engine))
            {
                foreach (var place in entry.Paths.Where(place => place.Kind == kind)) root.Make(Steps(place.Path))._entries.Add((row, entry));
            }
        }

        return root;
    }

    private FidelityNode Make(ReadOnlySpan<string> steps)
    {
        if (steps.IsEmpty) return this;
        if (!_children.TryGetValue(steps[0], out var child)) _children.Add(steps[0], child = new());
        return child.Make(steps[1..]);
    }
}
