namespace Pulumi.AppMeshKit.Formats.Tests;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("appmeshkit-").FullName;

    /// <summary>Writes a file and the folders above it; answers its path.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The names of a set of definitions or files without the folder's own path.</summary>
    public IEnumerable<string> Below(IEnumerable<string> files) => files.Select(file => file.Replace(Path, string.Empty, StringComparison.Ordinal).TrimStart('/'));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
