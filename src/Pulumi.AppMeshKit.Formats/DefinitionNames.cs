namespace Pulumi.AppMeshKit.Formats;

/// <summary>What the name of a file says of the definitions in it.</summary>
internal static class DefinitionNames
{
    /// <summary>The folder; empty for a file that was named without one.</summary>
    /// <param name="file">The file, with forward slashes.</param>
    public static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var slash ? file[..slash] : string.Empty;

    /// <summary>What follows the <c>@</c>, without the extension; null without one.</summary>
    /// <param name="file">The file, with forward slashes.</param>
    public static string? VariantIn(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? name[(at + 1)..] : null;
    }
}
