namespace AppMeshKit.Build;

/// <summary>A project of the repository. Assemblies are named after their project files throughout.</summary>
internal sealed class Project(Repository repository, string file)
{
    public string File { get; } = file;

    public string Name { get; } = Path.GetFileNameWithoutExtension(file);

    /// <summary>Gets the project's folder as one types it: <c>examples/HelloMesh</c>.</summary>
    public string Folder { get; } = repository.RelativePath(Path.GetDirectoryName(file)!);

    /// <summary>Gets a value indicating whether these are tests: all of tests/, and those of an example beside it.</summary>
    public bool IsTests => Name.EndsWith(".Tests", StringComparison.Ordinal);

    public bool IsProgram => System.IO.File.Exists(Path.Combine(Path.GetDirectoryName(File)!, "Program.cs"));

    public string Assembly(Sdk sdk, string configuration = "Debug") =>
        Path.Combine(Path.GetDirectoryName(File)!, "bin", sdk.Name(), configuration, "net10.0", $"{Name}.dll");
}
