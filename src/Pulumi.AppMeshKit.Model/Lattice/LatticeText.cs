namespace Pulumi.AppMeshKit.Model;

/// <summary>A condition on a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsPrefix">Whether it is only the beginning.</param>
internal sealed record LatticeText(Value<string> Text, bool IsPrefix);
