using System.Reflection;

namespace AppMeshKit.Build;

/// <summary>Where things are.</summary>
internal sealed class Repository
{
    private const string _solution = "Pulumi.AppMeshKit.sln";

    private static readonly string[] _folders = ["src", "sdk", "tests", "examples", "bench"];

    private Repository(string root) => Root = root;

    public string Root { get; }

    public string Solution => Path.Combine(Root, _solution);

    public string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>Walks up from the program itself, so that it does not matter where one stands.</summary>
    public static Repository Find()
    {
        var start = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location);
        for (var folder = new DirectoryInfo(start!); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, _solution)))
                return new Repository(folder.FullName);

        throw new BuildException($"{_solution} is in no folder above {start}.");
    }

    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public string RelativePath(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>All projects below a top-level folder, in a fixed order.</summary>
    public IReadOnlyList<Project> Projects(string folder)
    {
        var path = PathOf(folder);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.csproj", SearchOption.AllDirectories)
                .Where(file => !IsOutput(file))
                .Order(StringComparer.Ordinal)
                .Select(file => new Project(this, file))]
            : [];
    }

    /// <summary>A project that the solution lacks would not be built, and its old tests would run.</summary>
    public void CheckSolution()
    {
        var listed = File.ReadAllText(Solution).Replace('\\', '/');
        var missing = _folders.SelectMany(Projects)
            .Select(project => RelativePath(project.File))
            .Where(path => !listed.Contains($"\"{path}\"", StringComparison.Ordinal))
            .ToList();

        if (missing.Count > 0)
            throw new BuildException($"{_solution} lacks projects. Run: dotnet sln {_solution} add {string.Join(' ', missing)}");
    }

    private bool IsOutput(string file) => RelativePath(file).Split('/').Any(part => part is "bin" or "obj");
}
