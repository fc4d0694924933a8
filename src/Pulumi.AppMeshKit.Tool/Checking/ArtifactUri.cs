namespace Pulumi.AppMeshKit.Tool;

/// <summary>A file as SARIF names it.</summary>
internal static class ArtifactUri
{
    /// <summary>A relative reference with its special characters escaped; a whole URI for an absolute path.</summary>
    public static string Of(string file) => Path.IsPathRooted(file)
        ? new UriBuilder(Uri.UriSchemeFile, string.Empty) { Path = file }.Uri.AbsoluteUri
        : string.Join('/', file.Split('/').Where(part => part != ".").Select(Uri.EscapeDataString));
}
