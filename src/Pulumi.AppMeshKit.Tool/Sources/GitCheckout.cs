using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// The files of a revision, in a folder outside the repository. It is a work tree of git, so that what asks for the repository around it
/// finds one; it goes when it is disposed of, whatever happened.
/// </summary>
internal sealed class GitCheckout : IAsyncDisposable
{
    private readonly string _repository;
    private readonly string _above;

    private GitCheckout(string repository, string above) =>
        (_repository, _above, Folder) = (repository, above, Path.Combine(above, Path.GetFileName(repository) is { Length: > 0 } name ? name : "repository"));

    /// <summary>The root of the files.</summary>
    public string Folder { get; }

    /// <summary>The file or folder that was asked for.</summary>
    public string Found { get; private set; } = string.Empty;

    /// <summary>Checks out a revision of the repository that one stands in.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="cancellation">Ends what runs.</param>
    /// <exception cref="UsageException">There is no repository, no such revision, or no such path in it.</exception>
    public static async Task<GitCheckout> OfAsync(GitRevision revision, CancellationToken cancellation)
    {
        var root = await GitAsync(null, ["rev-parse", "--show-toplevel"], cancellation);
        if (!root.Succeeded) throw new UsageException($"{revision.Revision}:{revision.Path} is no file, and no revision either: this folder is in no git repository.");

        var repository = root.Output.Trim();
        var commit = await GitAsync(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision.Revision}^{{commit}}"], cancellation);
        if (!commit.Succeeded) throw await NoRevisionAsync(repository, revision, cancellation);

        var checkout = new GitCheckout(repository, Directory.CreateTempSubdirectory("appmeshkit-").FullName);
        try
        {
            // Hooks are for people who work there.
            var added = await GitAsync(repository, ["-c", $"core.hooksPath={checkout._above}", "worktree", "add", "--detach", "--quiet", checkout.Folder, commit.Output.Trim()], cancellation);
            if (!added.Succeeded) throw new UsageException($"{revision.Revision} cannot be checked out.") { Shown = added.All };

            checkout.Found = checkout.PathOf(revision);
            return checkout;
        }
        catch
        {
            await checkout.DisposeAsync();
            throw;
        }
    }

    /// <summary>A text in which paths begin at the root of the repository.</summary>
    public string Show(string text)
    {
        foreach (var folder in new[] { Folder, RealPath(Folder) }.Distinct())
            text = text.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Replace(folder.Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal).Replace(folder, ".", StringComparison.Ordinal);
        return text;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // Also when the user has enough of it: this is what he would have to clean up himself.
        await GitAsync(_repository, ["worktree", "remove", "--force", Folder], CancellationToken.None);
        try
        {
            Directory.Delete(_above, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Something still holds a file of a folder for temporary files; the system clears it away.
        }

        await GitAsync(_repository, ["worktree", "prune"], CancellationToken.None);
    }

    private string PathOf(GitRevision revision)
    {
        // As git takes it: from the root, unless it begins with a dot.
        var isFromHere = revision.Path is "." or ".." or ['.', '/', ..] or ['.', '.', '/', ..];
        var here = isFromHere ? Path.GetRelativePath(RealPath(_repository), RealPath(Environment.CurrentDirectory)) : ".";
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(Folder, here, revision.Path.TrimStart('/'))));
        if (path != Folder && !path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new UsageException($"{revision.Revision}:{revision.Path} lies outside the repository.");
        if (Path.Exists(path)) return path;

        var there = Directory.Exists(Path.GetDirectoryName(path)) ? Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!).Select(entry => Path.GetFileName(entry)) : [];
        var near = NearestName.Of(Path.GetFileName(path), there) is { } name ? $" Did you mean \"{name}\"?" : " A path begins at the root of the repository, unless it begins with \"./\".";
        throw new UsageException($"there is no \"{Show(path)}\" in {revision.Revision}.{near}");
    }

    private static async Task<UsageException> NoRevisionAsync(string repository, GitRevision revision, CancellationToken cancellation)
    {
        var names = await GitAsync(repository, ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"], cancellation);
        List<string> there = [.. names.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)];
        if (NearestName.Of(revision.Revision, there) is { } near) return new($"there is no revision \"{revision.Revision}\" here. Did you mean \"{near}\"?");

        var shallow = await GitAsync(repository, ["rev-parse", "--is-shallow-repository"], cancellation);
        return new($"there is no revision \"{revision.Revision}\" here. {(shallow.Output.Trim() == "true" ? "This is a clone without its history: fetch the revision first (git fetch --unshallow, or fetch-depth: 0)." : Say.Known("branches and tags", there, revision.Revision))}");
    }

    private static string RealPath(string folder) =>
        Path.TrimEndingDirectorySeparator(new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder));

    private static Task<ChildRun> GitAsync(string? folder, IEnumerable<string> arguments, CancellationToken cancellation) =>
        ChildProcess.RunAsync("git", arguments, folder, environment => environment["GIT_TERMINAL_PROMPT"] = "0", cancellation);
}
