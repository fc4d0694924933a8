namespace Pulumi.AppMeshKit.Formats;

/// <summary>The two states that a preview is about.</summary>
/// <param name="Before">What is there.</param>
/// <param name="After">What will be there.</param>
public sealed record PulumiSides(PulumiState Before, PulumiState After)
{
    /// <summary>What to know of them, sentences with a full stop: what is missing, and what changes without being shown.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
