namespace Pulumi.AppMeshKit.Tool;

/// <summary>A file as SARIF names it.</summary>
internal static class ArtifactUri
{
    /// <summary>A relative reference with its special characters escaped; a whole URI for an absolute path.</summary>
    public static string Of(string file)
    {
        if (!Path.IsPathRooted(file)) return Escaped(file.Split('/').Where(part => part != "."));

        // A drive of Windows keeps its colon; of everything else even a "%" is part of a name.
        var parts = file.Split('/', Path.DirectorySeparatorChar);
        return $"{Uri.UriSchemeFile}:///" + (parts[0].EndsWith(':') ? $"{parts[0]}/" : string.Empty) + Escaped(parts.Skip(1).SkipWhile(part => part.Length == 0));
    }

    private static string Escaped(IEnumerable<string> parts) => string.Join('/', parts.Select(Uri.EscapeDataString));
}
