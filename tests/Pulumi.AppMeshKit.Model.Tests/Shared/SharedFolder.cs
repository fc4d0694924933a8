namespace Pulumi.AppMeshKit.Model.Tests.Shared;

/// <summary>
/// The folder of reference tables and public definitions that lies beside the repository while the kit is developed.
/// It is no part of the repository; tests that need it are skipped without it.
/// </summary>
internal static class SharedFolder
{
    public const string Absent = "no folder of reference data (../shared beside the repository, or in APPMESHKIT_SHARED)";

    public static string? Root { get; } = Find();

    public static string Reference(string file) => Path.Combine(Root!, "reference", file);

    public static string Corpus => Path.Combine(Root!, "corpus");

    /// <summary>The rows of a table of tab-separated values, by column name.</summary>
    public static IEnumerable<Dictionary<string, string>> Table(string file)
    {
        var lines = File.ReadLines(file).Select(line => line.Split('\t')).ToList();
        return lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("APPMESHKIT_SHARED") is { Length: > 0 } configured)
            return Directory.Exists(configured) ? configured : null;

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) continue;
            var shared = Path.Combine(folder.FullName, "..", "shared");
            return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
        }

        return null;
    }
}
