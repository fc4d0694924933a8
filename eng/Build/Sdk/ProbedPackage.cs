using System.Xml.Linq;

namespace AppMeshKit.Build;

/// <summary>A package that the contract projects can stand in for, with the version the repository wants.</summary>
internal sealed record ProbedPackage(string Id, string Version)
{
    private static readonly string[] _ids = ["Pulumi", "Pulumi.Aws"];

    public static IReadOnlyList<ProbedPackage> All(Repository repository)
    {
        var versions = XDocument.Load(repository.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(element => (string)element.Attribute("Include")!, element => (string)element.Attribute("Version")!);
        return [.. _ids.Select(id => new ProbedPackage(id, versions[id]))];
    }

    public static string Describe(IEnumerable<ProbedPackage> packages) =>
        string.Join(" and ", packages.Select(package => $"{package.Id} {package.Version}"));
}
