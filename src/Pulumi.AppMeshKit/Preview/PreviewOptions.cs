namespace Pulumi.AppMeshKit;

/// <summary>What an offline preview pretends to be.</summary>
public sealed record PreviewOptions
{
    /// <summary>The project's name, which <c>new Config()</c> reads its values under; null is the name of the program.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The stack's name.</summary>
    public string StackName { get; init; } = "preview";
}
