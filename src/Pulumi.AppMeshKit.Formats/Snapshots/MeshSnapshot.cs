using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// A preview that was kept: the meshes that a program makes, what was found about them, its resources and its outputs. It says the
/// same on every machine, and a secret is nowhere in it.
/// </summary>
public sealed record MeshSnapshot
{
    /// <summary>The form that is written and read. It is raised when a member changes its meaning or goes; new members may come at any time.</summary>
    internal const int SchemaVersion = 1;

    /// <summary>What the JSON calls itself, so that nothing else is taken for it.</summary>
    internal const string Kind = "MeshSnapshot";

    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The stack's name.</summary>
    public required string Stack { get; init; }

    /// <summary>Why the program failed. Empty when it ran to its end; otherwise nothing else is here.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>
    /// The meshes, sorted by name. What only a deployment knows is an unknown value. So is a secret once it has been written: nothing is
    /// left of it but the text that stands for it.
    /// </summary>
    public IReadOnlyList<MeshModel> Meshes { get; init; } = [];

    /// <summary>What was found about the components and the finished meshes, by what it was reported on.</summary>
    public IReadOnlyList<SnapshotFinding> Findings { get; init; } = [];

    /// <summary>How many findings the program has decided to live with, which are not among the others; null where nobody counted.</summary>
    public int? Suppressed { get; init; }

    /// <summary>What lies directly below the stack.</summary>
    public IReadOnlyList<SnapshotResource> Resources { get; init; } = [];

    /// <summary>The stack's outputs as they are shown. A secret, and what only a deployment knows, say so instead of their value.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the program ran to its end and no finding makes its preview fail.</summary>
    public bool IsClean => Errors.Count == 0 && !Findings.Any(finding => finding.Fails);

    /// <summary>Reads a snapshot. Whatever the text holds, the answer is a result and never an exception.</summary>
    /// <param name="text">The text, as <see cref="ToJson"/> wrote it.</param>
    /// <param name="file">The file it comes from, as problems should name it.</param>
    public static SnapshotReading Read(string text, string file) => new SnapshotReader(file).Read(text);

    /// <summary>The snapshot as JSON: two spaces a level, line feeds, one at the end. Equal snapshots give equal text.</summary>
    public string ToJson() => SnapshotWriter.Write(this);
}
