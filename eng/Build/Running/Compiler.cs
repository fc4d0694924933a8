using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AppMeshKit.Build;

/// <summary>Builds several projects in one go and says so in two lines, and each error in one.</summary>
internal sealed partial class Compiler(Repository repository, Sdk sdk)
{
    /// <summary>Builds what is given and everything it references.</summary>
    /// <returns>Whether it compiled.</returns>
    public bool Build(string what, string file, string configuration = "Debug")
    {
        var first = !Directory.Exists(repository.PathOf("src", "Pulumi.AppMeshKit", "obj", sdk.Name()));
        Console.WriteLine($"Building {what}{(first ? " (the first time takes a minute or two: packages are fetched)" : "")} …");

        var clock = Stopwatch.StartNew();
        var run = new DotNet(repository, sdk).Capture("build", file, "--configuration", configuration, "--nologo", "--verbosity", "quiet");

        foreach (var line in Diagnostics(run)) Console.WriteLine(line);
        Console.WriteLine($"{(run.Succeeded ? "Built" : "Did not build")} in {Seconds.Of(clock.Elapsed)}.");
        Console.WriteLine();
        return run.Succeeded;
    }

    /// <summary>Each error once, with its path from the root. MSBuild repeats them in its summary and appends the project to each.</summary>
    private List<string> Diagnostics(CapturedRun run)
    {
        var lines = Diagnostic().Matches(run.Output)
            .Select(match => match.Groups["text"].Value.Replace(repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Distinct()
            .ToList();

        // A failure without a single error in the usual form is rare; then everything is worth reading.
        return lines.Count == 0 && !run.Succeeded ? [run.Output.Trim()] : lines;
    }

    [GeneratedRegex(@"^\s*(?<text>.*?: (error|warning) [A-Z]+\d+: .*?)(?: \[[^\]]+(proj|slnf?)\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}
