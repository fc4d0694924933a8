namespace Pulumi.AppMeshKit.Model;

/// <summary>A shape of a picture.</summary>
/// <param name="Key">What tells it from all others; lines refer to it.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Lines">What is written in it.</param>
/// <param name="Mesh">The mesh it is drawn in.</param>
/// <param name="Frame">The frame it shares with other versions that make the same calls, or null.</param>
internal sealed record PictureShape(string Key, ShapeKind Kind, IReadOnlyList<string> Lines, string Mesh, string? Frame = null)
{
    /// <summary>What it can be found by: the names of what it stands for.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The key of the service that a node is folded into where there is no room for it; null for all else.</summary>
    public string? Owner { get; init; }

    /// <summary>Whose it is, as its tags say.</summary>
    public TeamTags Tags { get; init; }

    /// <summary>What became of it.</summary>
    public ChangeMark Mark { get; init; }
}
