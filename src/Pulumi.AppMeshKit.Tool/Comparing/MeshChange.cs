using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Two states of meshes, how they differ, and what that does to the findings.</summary>
/// <param name="Before">The state before.</param>
/// <param name="After">The state after.</param>
/// <param name="Comparison">How the meshes differ.</param>
internal sealed partial record MeshChange(MeshSide Before, MeshSide After, MeshComparison Comparison)
{
    /// <summary>What is deleted, replaced, changed and made, the loudest first.</summary>
    public IReadOnlyList<ResourceChange> Resources { get; private init; } = [];

    /// <summary>What to know of both states, sentences with a full stop.</summary>
    public IReadOnlyList<string> Notes => [.. Before.Notes.Concat(After.Notes).Concat(Comparison.NotCompared).Distinct()];

    /// <summary>Findings that were not there before, the worst first.</summary>
    public IReadOnlyList<Finding> New { get; private init; } = [];

    /// <summary>Findings that are there no more.</summary>
    public IReadOnlyList<Finding> Mended { get; private init; } = [];

    /// <summary>The findings after the change.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>How many findings after the change somebody decided to live with.</summary>
    public int Suppressed { get; private init; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Comparison.IsEmpty && Resources.Count == 0 && New.Count == 0 && Mended.Count == 0;

    /// <summary>What the change is about: project and stack where they are known, otherwise the meshes.</summary>
    public string Title => After.Title ?? Before.Title ?? string.Join(", ", Comparison.Pairs.Select(pair => pair.Name).Distinct());

    /// <summary>Compares two states.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="after">The state after.</param>
    /// <param name="steps">How Pulumi gets from one to the other, where it says so.</param>
    /// <param name="project">The findings that the project lives with.</param>
    /// <param name="today">The day by which to judge whether a suppression has expired.</param>
    public static MeshChange Of(MeshSide before, MeshSide after, IReadOnlyList<PulumiStep> steps, ProjectFile project, DateOnly today)
    {
        // The words of a program and those of definitions name the same place differently: such findings could not be told apart.
        var isAlike = before.IsProgram == after.IsProgram;
        var (left, right, comparison) = AtOnce(
            () => isAlike ? before.Findings : ModelFindings.Of(before.Meshes),
            () => isAlike ? after.Findings : ModelFindings.Of(after.Meshes),
            () => MeshComparison.Of(before.Meshes, after.Meshes));
        var (was, now) = (project.Apply(left, today), project.Apply(right, today));
        return new(before, after, comparison)
        {
            Resources = steps.Count == 0 ? comparison.Resources : Replacements.In(comparison.Resources, steps, before.Meshes),
            New = [.. Without(now, was).Order(FindingOrder.Instance)],
            Mended = [.. Without(was, now).Order(FindingOrder.Instance)],
            Findings = now,
            Suppressed = right.Count - now.Count(finding => finding.File is null || finding.File != project.File) + after.Suppressed,
        };
    }

    /// <summary>Models never change, so that what is asked of them can be asked at once.</summary>
    private static (T1 First, T2 Second, T3 Third) AtOnce<T1, T2, T3>(Func<T1> first, Func<T2> second, Func<T3> third)
    {
        var (one, other) = (Task.Run(first), Task.Run(second));
        var last = third();
        return (one.GetAwaiter().GetResult(), other.GetAwaiter().GetResult(), last);
    }

    /// <summary>
    /// What proves a finding changes with the table it is about, so it is no part of what a finding is known by here. Neither is the number
    /// of its place in a list, once all that stand at the same place are taken: something in front of it may be new.
    /// </summary>
    private static List<Finding> Without(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> known)
    {
        var (fresh, gone) = Unmatched(findings, known, FindingKey.OfPlace);
        return Unmatched(fresh, gone, finding => Numbers().Replace(FindingKey.OfPlace(finding), "[]")).Left;
    }

    private static (List<Finding> Left, List<Finding> Right) Unmatched(IReadOnlyList<Finding> left, IReadOnlyList<Finding> right, Func<Finding, string> keyOf)
    {
        // A place may have several findings of one rule.
        var others = right.GroupBy(keyOf).ToDictionary(group => group.Key, group => new Queue<Finding>(group), StringComparer.Ordinal);
        List<Finding> unmatched = [.. left.Where(finding => !others.TryGetValue(keyOf(finding), out var same) || !same.TryDequeue(out _))];
        return (unmatched, [.. others.Values.SelectMany(same => same)]);
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
