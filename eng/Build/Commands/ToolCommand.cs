namespace AppMeshKit.Build;

/// <summary>
/// Runs the tool appmeshkit from this clone, as if it were installed: standard output is the tool's alone, the exit code is
/// the tool's own, and paths are relative to where one stands.
/// </summary>
internal sealed class ToolCommand(Repository repository, SdkChooser chooser)
{
    /// <summary>Where ./build was called from; it changes to the repository before anything else.</summary>
    private const string _caller = "APPMESHKIT_BUILD_CALLER";

    private static readonly string[] _sources = ["src", "sdk", "docs", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    public int Run(string[] arguments)
    {
        var answer = Console.Out;
        Console.SetOut(Console.Error);
        var project = repository.Projects("src").Single(one => one.Name == "Pulumi.AppMeshKit.Tool");
        var sdk = chooser.ChooseQuietly();
        var assembly = Path.Combine(Path.GetDirectoryName(project.Assembly(sdk))!, "appmeshkit.dll");
        if (!IsFresh(assembly))
        {
            // Up to date or not is the compiler's to say; when it has said so, the date of the assembly remembers it.
            if (!new Compiler(repository, sdk).Build("the tool", project.File))
            {
                Console.WriteLine("The tool does not build: see the errors above.");
                return BuildException.Usage;
            }

            File.SetLastWriteTimeUtc(assembly, DateTime.UtcNow);
        }

        Console.SetOut(answer);
        var caller = Environment.GetEnvironmentVariable(_caller) is { Length: > 0 } folder ? folder : repository.Root;
        return new DotNet(repository, sdk).ShowIn(caller, [assembly, .. arguments]);
    }

    private bool IsFresh(string assembly)
    {
        if (!File.Exists(assembly)) return false;

        var built = File.GetLastWriteTimeUtc(assembly);
        return !_sources.Select(source => repository.PathOf(source)).SelectMany(FilesOf).Any(file => File.GetLastWriteTimeUtc(file) > built);
    }

    private static IEnumerable<string> FilesOf(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? Directory.EnumerateFiles(path).Concat(Directory.EnumerateDirectories(path).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")).SelectMany(FilesOf))
        : [];
}
