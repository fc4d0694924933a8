namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>A real repository of git to stand in, deleted again.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly WorkingFolder _folder = new();

    public GitFolder() => Git("init", "--quiet", "--initial-branch", "main");

    /// <summary>What git knows beside the repository itself: nothing, when all is cleared away.</summary>
    public static int OtherWorkTrees => Git("worktree", "list").TrimEnd().Split('\n').Length - 1;

    public GitFolder With(string file, string text)
    {
        _folder.With(file, text);
        return this;
    }

    public GitFolder Commit(string message = "a change")
    {
        Git("add", "--all");
        Git("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "--message", message);
        return this;
    }

    public static string Git(params string[] arguments)
    {
        var run = ChildProcess.RunAsync("git", arguments).GetAwaiter().GetResult();
        Assert.True(run.Succeeded, run.All);
        return run.Output;
    }

    public void Dispose() => _folder.Dispose();
}
