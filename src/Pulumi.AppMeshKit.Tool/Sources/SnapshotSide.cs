using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A snapshot as a state of the meshes.</summary>
internal static class SnapshotSide
{
    /// <summary>The meshes of a program, with the findings that its preview reported.</summary>
    /// <param name="source">What was typed.</param>
    /// <param name="snapshot">What the program wrote.</param>
    /// <exception cref="UsageException">The program failed, so that there is no mesh.</exception>
    public static MeshSide Of(string source, MeshSnapshot snapshot)
    {
        if (snapshot.Errors.Count > 0) throw new UsageException($"{source}: the program fails, so there is no mesh to look at.") { Shown = string.Join("\n\n", snapshot.Errors) };

        return new(source, MeshSide.Sorted(snapshot.Meshes))
        {
            Judged = new(() => [.. snapshot.Findings.Select(reported => reported.Finding).Order(FindingOrder.Instance)]),
            IsProgram = true,
            Title = snapshot.Stack.Length == 0 ? snapshot.Project : $"{snapshot.Project}/{snapshot.Stack}",
            Suppressed = snapshot.Suppressed ?? 0,
            Snapshot = snapshot,
        };
    }
}
