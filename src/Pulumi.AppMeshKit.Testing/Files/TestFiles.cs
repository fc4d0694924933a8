namespace Pulumi.AppMeshKit.Testing;

/// <summary>
/// Finds the files that a test names: beside the test's source file first, where changes are kept, then in the folders above the test
/// program. A source file that was compiled on a build server has no folder (<c>/_/tests/…</c>); it is looked for below those folders.
/// </summary>
internal static class TestFiles
{
    /// <summary>The file or folder; where it is nowhere, the place where it should be.</summary>
    /// <param name="path">As the test names it.</param>
    /// <param name="testFile">The test's source file.</param>
    public static string Find(string path, string testFile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var candidates = Candidates(path, Path.GetDirectoryName(testFile) ?? string.Empty).ToList();
        return candidates.Find(Path.Exists) ?? candidates[0];
    }

    private static IEnumerable<string> Candidates(string path, string source)
    {
        var hasSource = source.Length > 0 && Directory.Exists(source);
        if (hasSource || Path.IsPathRooted(path)) yield return Path.Combine(source, path);
        if (Path.IsPathRooted(path)) yield break;

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var below = Path.Combine(folder.FullName, Mapped(source));
            if (!hasSource && Mapped(source).Length > 0 && Directory.Exists(below)) yield return Path.Combine(below, path);
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, path);
    }

    /// <summary><c>tests/Shop</c> of <c>/_/tests/Shop</c>.</summary>
    private static string Mapped(string source) =>
        source.Replace('\\', '/') is ['/', '_', ..] text && text.IndexOf('/', 1) is > 0 and var end ? text[(end + 1)..] : string.Empty;
}
