namespace Pulumi.AppMeshKit.Formats;

/// <summary>Where a provider sends requests: meshes of one name in two places are two meshes.</summary>
/// <param name="Region">The region, where the document says it.</param>
/// <param name="Provider">The provider: its name, or that it is the default one, with what else tells its account.</param>
internal sealed record PulumiPlace(string? Region, string Provider)
{
    /// <summary>The place in running text.</summary>
    public override string ToString() => Region is null ? Provider : Provider.Length == 0 ? Region : $"{Region}, {Provider}";
}
