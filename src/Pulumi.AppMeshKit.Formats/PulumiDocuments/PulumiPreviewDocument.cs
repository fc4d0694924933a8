namespace Pulumi.AppMeshKit.Formats;

/// <summary>What <c>pulumi preview --json</c> writes: the steps from one state of a stack to the next.</summary>
/// <param name="File">The document.</param>
/// <param name="Stack">The stack, as <c>project/stack</c>; null where there is no step.</param>
/// <param name="Steps">The steps in their order.</param>
public sealed record PulumiPreviewDocument(string File, string? Stack, IReadOnlyList<PulumiStep> Steps)
{
    /// <summary>How many resources there are with each word of <see cref="PulumiStep.Op"/>, those too that have no step; null where the preview did not get that far.</summary>
    public IReadOnlyDictionary<string, int>? ChangeSummary { get; init; }

    /// <summary>How many errors the preview reports: with any, it stopped before its end.</summary>
    public int ErrorCount { get; init; }

    /// <summary>
    /// How many unchanged resources have no step: all of them, unless the preview was made with <c>--show-sames</c>. Null where
    /// that cannot be told.
    /// </summary>
    public int? LeftOut => ChangeSummary is null
        ? null
        : Math.Max(0, ChangeSummary.GetValueOrDefault("same") - Steps.GroupBy(step => step.Urn, StringComparer.Ordinal).Count(steps => steps.Last().Op is "same" or "refresh"));

    /// <summary>Both states.</summary>
    /// <param name="state">
    /// The state of the stack that the preview started from: what the preview leaves out is taken from there. Without it the
    /// meshes are incomplete, unless nothing was left out.
    /// </param>
    public PulumiSides Sides(PulumiStackDocument? state = null) => PulumiPreviewSides.Of(this, state);
}
