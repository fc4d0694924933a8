using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Builds a program, runs it without an engine, and takes the snapshot that it writes.</summary>
/// <param name="waiting">Says what is waited for.</param>
internal sealed class ProjectPreview(Waiting waiting)
{
    /// <summary>What a program without an engine says, by the variable that it misses or in its own words.</summary>
    private static readonly string[] SignsOfNoEngine = ["PULUMI_MONITOR", "without the Pulumi engine"];

    /// <summary>What the configuration of a stack comes in. It deploys nothing, and a program may need it.</summary>
    private static readonly string[] Kept = ["PULUMI_CONFIG", "PULUMI_CONFIG_SECRET_KEYS"];

    /// <summary>What a build around this process has told it about itself is nothing to another build.</summary>
    private static readonly string[] OfOtherBuilds = ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Previews a program.</summary>
    /// <param name="project">The program.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellation">Ends what runs.</param>
    /// <exception cref="UsageException">It does not build, or it does not start with <c>MeshProgram</c>, or it wrote no snapshot.</exception>
    public async Task<MeshSnapshot> RunAsync(DotNetProject project, PreviewRunOptions options, CancellationToken cancellation = default)
    {
        if (EntryPoint.Refuse(project) is { } refusal) throw new UsageException(refusal);

        var shown = DotNetProject.Shown(project.File);
        if (!options.NoBuild) await BuildAsync(project, options, shown, cancellation);

        var file = Path.Combine(Path.GetTempPath(), $"appmeshkit-{Path.GetRandomFileName()}.json");
        try
        {
            var run = await waiting.ForAsync($"previewing {shown}", DotNetAsync(project, Arguments(project, options, file), cancellation));
            return File.Exists(file) ? Read(file, shown) : throw NoSnapshot(project, run, shown);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task BuildAsync(DotNetProject project, PreviewRunOptions options, string shown, CancellationToken cancellation)
    {
        var build = await waiting.ForAsync($"building {shown}", DotNetAsync(
            project,
            ["build", Path.GetFullPath(project.File), "--nologo", "--verbosity", "quiet", "-tl:off", "-clp:ErrorsOnly;NoSummary", .. Configuration(options)],
            cancellation));
        if (!build.Succeeded) throw new UsageException($"{shown} does not build.") { Shown = build.All };
    }

    private static string[] Arguments(DotNetProject project, PreviewRunOptions options, string file) =>
    [
        "run", "--no-build", "--no-launch-profile", "--project", Path.GetFullPath(project.File), .. Configuration(options),
        "--", "--format", "json", "--output", file,
        .. project.Name is { } name ? ["--project", name] : Array.Empty<string>(),
        .. options.Stack is { } stack ? ["--stack", stack] : Array.Empty<string>(),
    ];

    private static string[] Configuration(PreviewRunOptions options) => options.Configuration is { } configuration ? ["--configuration", configuration] : [];

    // Pulumi runs a program in its own folder, too.
    private static Task<ChildRun> DotNetAsync(DotNetProject project, IEnumerable<string> arguments, CancellationToken cancellation) =>
        ChildProcess.RunAsync("dotnet", arguments, project.Folder, Prepare, cancellation);

    /// <summary>Nothing of an engine reaches the program, so that it never deploys.</summary>
    private static void Prepare(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("PULUMI_", StringComparison.OrdinalIgnoreCase) && !Kept.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
            environment.Remove(name);
        foreach (var name in OfOtherBuilds) environment.Remove(name);
        environment["DOTNET_NOLOGO"] = "1";

        // Helpers that stay behind would hold what they were started in, and a folder of a revision is to go.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }

    private static MeshSnapshot Read(string file, string shown)
    {
        var text = FileText.Read(file);
        var reading = MeshSnapshot.Read(text.Text ?? string.Empty, shown);
        return reading.Snapshot ?? throw new UsageException([.. reading.Problems.Select(problem => problem.ToString())]);
    }

    private static UsageException NoSnapshot(DotNetProject project, ChildRun run, string shown)
    {
        if (SignsOfNoEngine.Any(sign => run.All.Contains(sign, StringComparison.Ordinal))) return new(EntryPoint.Advise(project));

        // What was built before there were snapshots knows the option and not the word.
        if (run.All.Contains("--format is \"json\"", StringComparison.Ordinal)) return new($"{shown}: the program's Pulumi.AppMeshKit is too old to write a snapshot. Let it use the version of this tool ({ToolVersion.Text}).");

        return new($"{shown}: the program ended with {run.ExitCode} and wrote no preview. It must start with MeshProgram.RunAsync(args, …) and return what that returns.") { Shown = run.All };
    }
}
