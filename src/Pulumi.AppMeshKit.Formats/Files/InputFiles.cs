namespace Pulumi.AppMeshKit.Formats;

/// <summary>Finds the files that somebody asked for: files as they are named, and in folders what may hold definitions.</summary>
/// <param name="shownFrom">Files below this folder are called by their path from there, where they are named with all of it.</param>
internal sealed class InputFiles(string? shownFrom = null)
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<InputFile> _found = [];
    private readonly List<UnreadableFile> _unreadable = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    /// <summary>The files in the order of the arguments and, within a folder, of their names; each once.</summary>
    public IReadOnlyList<InputFile> Found => _found;

    /// <summary>What is not there or must not be looked into.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable => _unreadable;

    /// <summary>Adds what an argument means.</summary>
    /// <param name="path">A file or a folder, as it was typed.</param>
    public void Add(string path)
    {
        var name = NameOf(path, shownFrom);
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            _unreadable.Add(new(name.Replace("\0", "\\0", StringComparison.Ordinal), null, "this is no path.", "Name a file or a folder."));
        else if (Directory.Exists(path))
            Enter(new(path), name.Length > 1 ? name.TrimEnd('/') : name);
        else if (File.Exists(path))
            Take(new(path, name, IsNamed: true));
        else
            _unreadable.Add(new(name, null, "there is no such file or folder.", "Mend the path; relative ones begin at the working directory."));
    }

    /// <summary>What a file or folder is called in findings.</summary>
    /// <param name="path">The path as it was typed.</param>
    /// <param name="shownFrom">The folder that a rooted path is shortened by.</param>
    public static string NameOf(string path, string? shownFrom) =>
        path == shownFrom ? string.Empty : (shownFrom is not null && Path.IsPathRooted(path) && path.StartsWith(shownFrom, StringComparison.Ordinal) && path.Length > shownFrom.Length ? path[shownFrom.Length..].TrimStart('/', '\\') : path).Replace('\\', '/');

    private static bool MayHoldDefinitions(FileInfo file) =>
        file.Extension.ToUpperInvariant() is ".JSON" or ".YAML" or ".YML" or ".TEMPLATE";

    /// <summary>What holds others' files, or copies.</summary>
    private static bool IsPassedOver(DirectoryInfo folder) => folder.Name is ".git" or "node_modules" or "bin" or "obj";

    /// <summary>A link to a folder leads where it leads once, and never to where one is already.</summary>
    private static string RealPath(DirectoryInfo folder) =>
        Path.TrimEndingDirectorySeparator((folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName);

    private void Take(InputFile file)
    {
        if (_taken.Add(Path.GetFullPath(file.Path))) _found.Add(file);
    }

    private void Enter(DirectoryInfo folder, string name)
    {
        try
        {
            if (!_entered.Add(RealPath(folder))) return;
            foreach (var entry in folder.EnumerateFileSystemInfos("*", All).OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList())
            {
                var below = name.Length == 0 || name.EndsWith('/') ? name + entry.Name : $"{name}/{entry.Name}";
                if (entry is FileInfo file && MayHoldDefinitions(file)) Take(new(file.FullName, below, IsNamed: false));
                if (entry is DirectoryInfo inner && !IsPassedOver(inner)) Enter(inner, below);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            _unreadable.Add(new(name, null, $"the folder cannot be looked into ({refused.Message.TrimEnd('.')}).", "Allow it, or leave it out."));
        }
    }
}
