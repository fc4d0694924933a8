using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A Pulumi program in C#.</summary>
/// <param name="File">The project file of .NET.</param>
/// <param name="Name">The name that <c>Pulumi.yaml</c> gives the project; null without one.</param>
internal sealed record DotNetProject(string File, string? Name)
{
    private static readonly string[] PulumiFiles = ["Pulumi.yaml", "Pulumi.yml"];

    /// <summary>The folder of the program.</summary>
    public string Folder => Path.GetDirectoryName(File) is { Length: > 0 } folder ? folder : ".";

    /// <summary>Whether a path leads to a program, and not to definitions.</summary>
    /// <param name="path">A file or a folder.</param>
    public static bool IsAt(string path) => Directory.Exists(path)
        ? PulumiFile(path) is not null || ProjectFiles(path).Count > 0
        : IsProjectFile(path) && System.IO.File.Exists(path);

    /// <summary>The program at a path.</summary>
    /// <param name="path">A project file, or a folder with one, or with a <c>Pulumi.yaml</c> that says where it is.</param>
    /// <exception cref="UsageException">There is none, or more than one.</exception>
    public static DotNetProject Find(string path)
    {
        if (IsProjectFile(path) && System.IO.File.Exists(path)) return new(path, PulumiFile(Path.GetDirectoryName(Path.GetFullPath(path))!) is { } beside ? PulumiYaml.Read(beside).Name : null);
        if (!Directory.Exists(path)) throw new UsageException($"{Shown(path)}: there is no such project. Name a folder with a project, or a .csproj.");

        var settings = PulumiFile(path) is { } file ? PulumiYaml.Read(file) : null;
        if (settings?.Runtime is not (null or "dotnet")) throw new UsageException($"{Shown(PulumiFile(path)!)}: the runtime is {settings.Runtime}; only programs of dotnet can be previewed.");

        var main = settings?.Main is { } elsewhere ? Path.Combine(path, elsewhere) : path;
        if (IsProjectFile(main) && System.IO.File.Exists(main)) return new(main, settings?.Name);
        if (!Directory.Exists(main)) throw new UsageException($"{Shown(PulumiFile(path)!)}: main is \"{settings!.Main}\", which is no folder.");

        return ProjectFiles(main) switch
        {
            [var only] => new(only, settings?.Name),
            [] => throw new UsageException($"{Shown(main)}: there is no project in this folder. Name a folder with a .csproj, or with a Pulumi.yaml that says where it is."),
            var several => throw new UsageException($"{Shown(main)}: there are {several.Count} projects in this folder. Name one: {Say.Or([.. several.Select(Shown)])}."),
        };
    }

    /// <summary>A path as it is shown.</summary>
    public static string Shown(string path) => path.Replace('\\', '/') is ['.', '/', .. { Length: > 0 } below] ? below : path.Replace('\\', '/');

    private static bool IsProjectFile(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static string? PulumiFile(string folder) => PulumiFiles.Select(name => Path.Combine(folder, name)).FirstOrDefault(System.IO.File.Exists);

    private static List<string> ProjectFiles(string folder) => [.. Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal)];
}
