namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>
/// A folder to stand in while the tool runs, deleted again. The process has one working directory, so tests that use this run
/// one after the other.
/// </summary>
internal sealed class WorkingFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("appmeshkit");
    private readonly string _before = Environment.CurrentDirectory;

    public WorkingFolder() => Environment.CurrentDirectory = _folder.FullName;

    public WorkingFolder With(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder.FullName, file));

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Delete(recursive: true);
    }
}
