namespace Pulumi.AppMeshKit.Formats;

/// <summary>What came of reading a document of Pulumi: one of the three is there.</summary>
/// <param name="Stack">The state of a stack.</param>
/// <param name="Preview">A preview.</param>
/// <param name="Problem">Why it is neither.</param>
public sealed record PulumiReadResult(PulumiStackDocument? Stack, PulumiPreviewDocument? Preview, UnreadableFile? Problem);
