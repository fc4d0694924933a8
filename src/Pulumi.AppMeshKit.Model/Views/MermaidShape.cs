namespace Pulumi.AppMeshKit.Model;

/// <summary>What a shape stands for, in the order in which shapes are written.</summary>
internal enum MermaidKind
{
    Gateway,
    Service,
    Node,
    Client,
    Missing,
}

/// <summary>A shape of a diagram.</summary>
/// <param name="Key">What tells it from all others; lines refer to it.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Lines">What is written in it.</param>
/// <param name="Mesh">The mesh it is drawn in.</param>
/// <param name="Group">The frame it shares with other versions that make the same calls, or null.</param>
internal sealed record MermaidShape(string Key, MermaidKind Kind, IReadOnlyList<string> Lines, string Mesh, string? Group = null);
