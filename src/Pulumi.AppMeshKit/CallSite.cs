using System.Collections.Concurrent;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Where a component's arguments were written, as the compiler saw it.</summary>
/// <param name="File">The path on the machine that compiled it.</param>
/// <param name="Line">Counted from 1; 0 when nobody said.</param>
internal readonly record struct CallSite(string File, int Line)
{
    // A program has few files and many components; looking for the repository asks the disk.
    private static readonly ConcurrentDictionary<string, string> Relative = new(StringComparer.Ordinal);

    /// <summary>The root of every path in these arguments.</summary>
    internal Origin Root => Origin.Code(File.Length == 0 ? null : Relative.GetOrAdd(File, RelativeToRepository), Line == 0 ? null : Line);

    /// <summary>The path inside the repository, equal on every machine; the file's name alone where there is no repository.</summary>
    private static string RelativeToRepository(string file)
    {
        const string Deterministic = "/_/";
        if (file.StartsWith(Deterministic, StringComparison.Ordinal)) return file[Deterministic.Length..];

        for (var folder = Path.GetDirectoryName(file); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git"))) return Path.GetRelativePath(folder, file).Replace('\\', '/');
        }

        return Path.GetFileName(file);
    }
}
