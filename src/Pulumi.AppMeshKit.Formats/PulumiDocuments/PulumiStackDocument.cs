namespace Pulumi.AppMeshKit.Formats;

/// <summary>What <c>pulumi stack export</c> writes, or the checkpoint that a backend of one's own keeps: the state of a stack.</summary>
/// <param name="File">The document.</param>
/// <param name="Stack">The stack, as <c>project/stack</c>; null where the document holds no resource.</param>
/// <param name="Version">The version of the deployment in it; null where the document does not say it.</param>
/// <param name="State">What is there.</param>
public sealed record PulumiStackDocument(string File, string? Stack, int? Version, PulumiState State)
{
    /// <summary>What to know of the document, sentences with a full stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
