namespace Pulumi.AppMeshKit.Formats;

/// <summary>By what definitions are judged.</summary>
public sealed record CheckOptions
{
    /// <summary>
    /// The engine that the definitions are to be deployed to: <c>app-mesh</c>, or null where they are only looked at. With it,
    /// what its provider cannot carry (GR-023, SD-010) is an error and no note, and the engine's own end is reported once for
    /// each mesh (EOL-001).
    /// </summary>
    public string? Target { get; init; }
}
