using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>The arrows of docs/architecture.md.</summary>
public sealed partial class DirectionTests
{
    [Fact]
    public void The_model_needs_the_base_class_library_only() =>
        Assert.Empty(ReferencesOf(typeof(Model.MeshModel)));

    [Fact]
    public void The_kit_needs_the_model_the_formats_and_Pulumi() =>
        Assert.Equal(["Pulumi", "Pulumi.AppMeshKit.Formats", "Pulumi.AppMeshKit.Model", "Pulumi.Aws", "Pulumi.AwsNative"], ReferencesOf(typeof(Mesh)));

    [Fact]
    public void The_formats_need_the_model_and_YamlDotNet() =>
        Assert.Equal(["Pulumi.AppMeshKit.Model", "YamlDotNet"], ReferencesOf(typeof(Formats.DefinitionFiles)));

    [Fact]
    public void The_testing_package_needs_the_kit_and_no_test_framework() => Assert.Equal(
        ["Pulumi", "Pulumi.AppMeshKit", "Pulumi.AppMeshKit.Formats", "Pulumi.AppMeshKit.Model"],
        ReferencesOf(typeof(Testing.MeshTest)));

    // By the sources: nobody can use a provider without saying "Aws." or "using Pulumi.Aws", not even through var.
    [Theory]
    [InlineData("src/Pulumi.AppMeshKit/Rendering/AppMesh/", @"\bAws\.AppMesh\b")]
    [InlineData("src/Pulumi.AppMeshKit/Rendering/VpcLattice/", @"\bAws(Native)?\.VpcLattice\b")]
    [InlineData("src/Pulumi.AppMeshKit/Rendering/VpcLattice/", @"\bAwsNative\.[A-Z]")]
    public void Only_its_rendering_mentions_a_provider(string folder, string provider)
    {
        var users = Users(new Regex(provider));

        Assert.NotEmpty(users);
        NoLine.In(users.Where(file => !file.StartsWith(folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_but_the_renderings_mentions_any_provider() =>
        NoLine.In(Users(Provider()).Where(file => !file.StartsWith("src/Pulumi.AppMeshKit/Rendering/AppMesh/", StringComparison.Ordinal) && !file.StartsWith("src/Pulumi.AppMeshKit/Rendering/VpcLattice/", StringComparison.Ordinal)));

    [Fact]
    public void The_architecture_page_names_each_top_level_folder()
    {
        var page = File.ReadAllText(RepositoryRoot.File("docs/architecture.md"));
        var ignored = File.ReadAllLines(RepositoryRoot.File(".gitignore"));
        var folders = Directory.EnumerateDirectories(RepositoryRoot.Path)
            .Select(path => $"{Path.GetFileName(path)}/")
            .Where(name => !name.StartsWith('.') && !ignored.Contains(name));

        NoLine.In(folders.Where(name => !page.Contains($"`{name}", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> ReferencesOf(Type type) =>
        type.Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static List<string> Users(Regex provider) =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !BuildOutput().IsMatch(file) && File.ReadLines(file).Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && provider.IsMatch(line)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/')),
    ];

    [GeneratedRegex(@"\bAws(Native)?\.[A-Z]|\busing\s+(static\s+)?(\w+\s*=\s*)?Pulumi\.Aws")]
    private static partial Regex Provider();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildOutput();
}
