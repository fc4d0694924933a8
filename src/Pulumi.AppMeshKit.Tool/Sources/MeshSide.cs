using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>One state of one mesh or several, wherever it was read from.</summary>
/// <param name="Name">What to call it: the source as it was typed.</param>
/// <param name="Meshes">The meshes, sorted by name and owner.</param>
internal sealed record MeshSide(string Name, IReadOnlyList<MeshModel> Meshes)
{
    /// <summary>What is wrong with the meshes, sorted. It is found when it is first asked for: of two sides, at the same time.</summary>
    public IReadOnlyList<Finding> Findings => Judged.Value;

    /// <summary>Finds it.</summary>
    public Lazy<IReadOnlyList<Finding>> Judged { get; init; } = new(() => []);

    /// <summary>
    /// Whether the findings speak in the words of a program, as its preview reported them, and not of paths in definitions.
    /// </summary>
    public bool IsProgram { get; init; }

    /// <summary>What the meshes belong to, where that is known: project and stack.</summary>
    public string? Title { get; init; }

    /// <summary>What to know of it, sentences with a full stop: what is missing, what changes without being shown.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How many findings were suppressed before they got here.</summary>
    public int Suppressed { get; init; }

    /// <summary>The snapshot that it comes from; null where it was read from something else.</summary>
    public MeshSnapshot? Snapshot { get; init; }

    /// <summary>What could not be read. None of it hides the rest.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable { get; init; } = [];

    /// <summary>Meshes by name and owner, as every side has them.</summary>
    public static IReadOnlyList<MeshModel> Sorted(IEnumerable<MeshModel> meshes) =>
        [.. meshes.OrderBy(mesh => mesh.Name, StringComparer.Ordinal).ThenBy(mesh => mesh.Owner, StringComparer.Ordinal)];
}
