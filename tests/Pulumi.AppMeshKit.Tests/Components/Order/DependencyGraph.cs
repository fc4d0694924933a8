namespace Pulumi.AppMeshKit.Tests;

/// <summary>
/// What an engine knows of a program's order: a resource is made after everything it waits for, and deleted before.
/// </summary>
internal sealed class DependencyGraph
{
    private readonly Dictionary<string, IReadOnlyList<string>> _edges = new(StringComparer.Ordinal);

    internal static async Task<DependencyGraph> OfAsync(ProgramRun run)
    {
        var graph = new DependencyGraph();
        foreach (var id in run.Requests.Keys)
        {
            graph._edges[id] = await run.DependenciesAsync(id);
        }

        return graph;
    }

    internal IReadOnlyCollection<string> Resources => _edges.Keys;

    /// <summary>Whether a resource waits for another, directly or not.</summary>
    internal bool Waits(string resource, string other) => _edges[resource].Any(first => first == other || Waits(first, other));

    /// <summary>The resources in steps: each step can be made at once, when all steps before it are there.</summary>
    internal IReadOnlyList<string[]> Steps()
    {
        var steps = new List<string[]>();
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < _edges.Count)
        {
            string[] step = [.. _edges.Where(e => !made.Contains(e.Key) && e.Value.All(made.Contains)).Select(e => e.Key).Order(StringComparer.Ordinal)];
            Assert.NotEmpty(step);
            made.UnionWith(step);
            steps.Add(step);
        }

        return steps;
    }
}
