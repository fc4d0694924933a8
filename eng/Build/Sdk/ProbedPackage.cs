using System.Xml.Linq;

namespace AppMeshKit.Build;

/// <summary>A package that the contract projects can stand in for, with the version the repository wants.</summary>
internal sealed record ProbedPackage(string Id, string Version)
{
    private static readonly string[] _ids = ["Pulumi", "Pulumi.Aws", "Pulumi.AwsNative"];

    public static IReadOnlyList<ProbedPackage> All(Repository repository)
    {
        var versions = XDocument.Load(repository.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(element => (string)element.Attribute("Include")!, element => (string)element.Attribute("Version")!);
        return [.. _ids.Select(id => new ProbedPackage(id, versions[id]))];
    }

    /// <summary>"Pulumi 3, Pulumi.Aws 7 and Pulumi.AwsNative 1".</summary>
    public static string Describe(IReadOnlyList<ProbedPackage> packages)
    {
        var words = packages.Select(package => $"{package.Id} {package.Version}").ToList();
        return $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }
}
