using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AppMeshKit.Build;

/// <summary>Finds out by a real restore of a scratch project whether the package feed carries Pulumi.</summary>
internal sealed partial class FeedProbe(Repository repository)
{
    // NU1100: cannot be resolved. NU1101: no such package. NU1102: no such version. NU1103: no stable version.
    private static readonly string[] _absent = ["NU1100", "NU1101", "NU1102", "NU1103"];

    public (Sdk Sdk, string Reason) Ask(IReadOnlyList<ProbedPackage> packages)
    {
        Console.WriteLine("Asking the package feed once whether it has Pulumi (a few seconds; if it has, a minute for the download) …");

        var project = WriteScratchProject(packages);
        var run = new DotNet(repository, Sdk.Packages).Capture("restore", project, "--verbosity", "quiet");
        if (run.Succeeded) return (Sdk.Packages, "the feed has them");

        // A feed that does not answer (NU1301) says nothing about what it carries, whatever else is in the output.
        if (!run.Output.Contains("NU1301", StringComparison.Ordinal) && Absent(run.Output) is { } id)
            return (Sdk.Contract, $"the feed has no {id} package");

        throw new BuildException(
            $"""
            the package feed gave no answer about {ProbedPackage.Describe(packages)}:

            {Errors(run.Output)}

            The test packages come from the same feed, so it has to be reachable once. "dotnet nuget list source" shows
            where it is. If all packages are in NuGet's cache already, ./build --sdk contract COMMAND goes on without asking.
            """);
    }

    private static string? Absent(string output) =>
        ErrorLine().Matches(output).FirstOrDefault(match => _absent.Contains(match.Groups["code"].Value)) is { } match
            ? PackageName().Match(match.Groups["text"].Value) is { Success: true } name ? name.Value : "Pulumi"
            : null;

    private static string Errors(string output)
    {
        var errors = ErrorLine().Matches(output).Select(match => $"  {match.Groups["code"].Value}: {match.Groups["text"].Value.Trim()}").Distinct().ToList();
        return errors.Count > 0 ? string.Join(Environment.NewLine, errors) : output.Trim();
    }

    private string WriteScratchProject(IEnumerable<ProbedPackage> packages)
    {
        var folder = Path.Combine(repository.Artifacts, "probe");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);

        // Versions come from Directory.Packages.props, as everywhere.
        var file = Path.Combine(folder, "Probe.csproj");
        new XDocument(
            new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
                new XElement("ItemGroup",
                    packages.Select(package => new XElement("PackageReference", new XAttribute("Include", package.Id)))))).Save(file);
        return file;
    }

    [GeneratedRegex(@"error (?<code>NU\d+): (?<text>.*?)(?: \[[^\]]+proj\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"\bPulumi(\.\w+)?\b")]
    private static partial Regex PackageName();
}
