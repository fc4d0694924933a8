namespace Pulumi.AppMeshKit.Tool;

/// <summary>How a program is run for its preview.</summary>
internal sealed record PreviewRunOptions
{
    /// <summary>The stack's name; null is what the program calls it.</summary>
    public string? Stack { get; init; }

    /// <summary>The configuration to build; null is what the project says.</summary>
    public string? Configuration { get; init; }

    /// <summary>Whether the program is run as it was built before.</summary>
    public bool NoBuild { get; init; }
}
