namespace Pulumi.ProviderContracts;

/// <summary>Finds the folder of reference tables, which is not part of the repository.</summary>
internal static class SharedReference
{
    public static string? Folder { get; } = Candidates()
        .Select(folder => Path.Combine(folder, "reference"))
        .FirstOrDefault(Directory.Exists);

    public static IEnumerable<string> ReadLines(string file) => File.ReadLines(Path.Combine(Folder!, file));

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("APPMESHKIT_SHARED") is { Length: > 0 } configured)
        {
            yield return configured;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                yield return Path.Combine(folder.FullName, "..", "shared");
            }
        }
    }
}
