namespace Pulumi.AppMeshKit.Tool;

/// <summary>How a converted program is called.</summary>
internal sealed record ConversionOptions
{
    /// <summary>The name of the Pulumi project; the mesh's name without one.</summary>
    public string? Name { get; init; }
}
