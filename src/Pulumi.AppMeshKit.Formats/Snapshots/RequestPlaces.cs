namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Where the parts of a request were typed, by their paths in the API's words. Only what does not follow from the part around it is here:
/// whoever reads takes the place of the whole and adds the member's name.
/// </summary>
internal sealed class RequestPlaces
{
    /// <summary>Whether all follows from the request's own place.</summary>
    public bool IsEmpty => Paths.Count + Files.Count + Lines.Count + Defaults.Count + Code.Count == 0;

    /// <summary>The paths as their author typed them.</summary>
    public SortedDictionary<string, string> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>The files; null where the file is not known.</summary>
    public SortedDictionary<string, string?> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines; null where the line is not known.</summary>
    public SortedDictionary<string, int?> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a default of the kit stands there, and all below it.</summary>
    public SortedDictionary<string, bool> Defaults { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the place is in C#, and all below it.</summary>
    public SortedDictionary<string, bool> Code { get; } = new(StringComparer.Ordinal);
}
