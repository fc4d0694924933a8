namespace Pulumi.AppMeshKit.Model;

/// <summary>A condition on a header.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Value">What its value must be.</param>
internal sealed record LatticeHeader(Value<string> Name, LatticeText Value);
