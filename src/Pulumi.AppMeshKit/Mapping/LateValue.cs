namespace Pulumi.AppMeshKit.Mapping;

/// <summary>What a late input turned out to be.</summary>
/// <param name="Text">The value; null when the output it comes from has none after all.</param>
/// <param name="IsSecret">Whether it must never be shown.</param>
internal sealed record LateValue(string? Text, bool IsSecret);
