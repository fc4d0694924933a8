namespace Pulumi.AppMeshKit.Tool;

/// <summary>A value that a converted program takes from its configuration.</summary>
/// <param name="Placeholder">What the definitions call it: <c>PORT</c> of <c>${PORT}</c>.</param>
/// <param name="Key">The key, as <c>pulumi config set</c> takes it.</param>
internal sealed record ConfiguredValue(string Placeholder, string Key);
