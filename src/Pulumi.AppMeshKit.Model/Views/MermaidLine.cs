namespace Pulumi.AppMeshKit.Model;

/// <summary>How a line is drawn.</summary>
internal enum MermaidStroke
{
    /// <summary>Traffic.</summary>
    Plain,

    /// <summary>Traffic that must be encrypted.</summary>
    Thick,

    /// <summary>A declared call, or a target that gets no traffic.</summary>
    Dotted,
}

/// <summary>A line of a diagram.</summary>
/// <param name="From">The key of a shape or of a group.</param>
/// <param name="To">The key of a shape.</param>
/// <param name="Stroke">How it is drawn.</param>
/// <param name="Labels">What is written at it, a line each.</param>
/// <param name="Strength">What is kept when not all can be drawn: the largest.</param>
internal sealed record MermaidLine(string From, string To, MermaidStroke Stroke, IReadOnlyList<string> Labels, int Strength);
