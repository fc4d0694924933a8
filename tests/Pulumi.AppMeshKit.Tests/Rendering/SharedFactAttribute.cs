namespace Pulumi.AppMeshKit.Tests;

/// <summary>A test over the folder of reference data that lies beside the repository; skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    private const string Variable = "APPMESHKIT_SHARED";

    public SharedFactAttribute()
    {
        if (Folder is null)
        {
            Skip = $"no reference data: neither ${Variable} nor a folder \"shared\" beside the repository";
        }
    }

    /// <summary>The folder, or null.</summary>
    public static string? Folder { get; } = Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "corpus", "INDEX.tsv")));

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            yield return given;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")) && folder.Parent is { } beside)
            {
                yield return Path.Combine(beside.FullName, "shared");
            }
        }
    }
}
