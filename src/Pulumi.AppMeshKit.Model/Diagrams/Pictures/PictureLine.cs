namespace Pulumi.AppMeshKit.Model;

/// <summary>A line of a picture.</summary>
/// <param name="From">The key of a shape or of a frame.</param>
/// <param name="To">The key of a shape.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Stroke">How it is drawn.</param>
/// <param name="Labels">What is written at it, a line each.</param>
/// <param name="Strength">What is kept when not all can be drawn: the largest.</param>
internal sealed record PictureLine(string From, string To, LineKind Kind, LineStroke Stroke, IReadOnlyList<string> Labels, int Strength = 1)
{
    /// <summary>What became of it.</summary>
    public ChangeMark Mark { get; init; }
}
