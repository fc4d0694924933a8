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
        Assert.Equal(["Pulumi", "Pulumi.AppMeshKit.Formats", "Pulumi.AppMeshKit.Model", "Pulumi.Aws"], ReferencesOf(typeof(Mesh)));

    [Fact]
    public void The_formats_need_the_model_and_YamlDotNet() =>
        Assert.Equal(["Pulumi.AppMeshKit.Model", "YamlDotNet"], ReferencesOf(typeof(Formats.DefinitionFiles)));

    [Fact]
    public void The_testing_package_needs_the_kit_and_no_test_framework() => Assert.Equal(
        ["Pulumi", "Pulumi.AppMeshKit", "Pulumi.AppMeshKit.Formats", "Pulumi.AppMeshKit.Model"],
        ReferencesOf(typeof(Testing.MeshTest)));

    // By the sources: nobody can use a provider without saying "Aws." or "using Pulumi.Aws", not even through var.
    [Fact]
    public void Only_the_rendering_to_App_Mesh_mentions_Pulumi_Aws()
    {
        var users = Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !BuildOutput().IsMatch(file) && File.ReadLines(file).Any(MentionsProvider))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .ToList();

        Assert.NotEmpty(users);
        NoLine.In(users.Where(file => !file.StartsWith("src/Pulumi.AppMeshKit/Rendering/AppMesh/", StringComparison.Ordinal)));
    }

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

    private static bool MentionsProvider(string line) => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Provider().IsMatch(line);

    [GeneratedRegex(@"\bAws(Native)?\.[A-Z]|\busing\s+(static\s+)?(\w+\s*=\s*)?Pulumi\.Aws")]
    private static partial Regex Provider();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildOutput();
}
