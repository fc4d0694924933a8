namespace Pulumi.AppMeshKit.Tool.Tests.Sources;

/// <summary>Sources in a revision: real repositories, real work trees, and nothing left of them.</summary>
[Collection(ToolRuns.Name)]
public sealed class GitTests
{
    private const string Node = """{ "meshName": "shop", "virtualNodeName": "a", "spec": { "listeners": [{ "portMapping": { "port": PORT, "protocol": "http" } }] } }""";

    [Theory]
    [InlineData("HEAD~1:mesh")]
    [InlineData("main^:mesh/")]
    [InlineData("before:mesh/node.json")]
    [InlineData("HEAD^{/first}:mesh/node.json")]
    [InlineData("HEAD~1:./mesh")]
    [InlineData("HEAD~1:")]
    public async Task Definitions_are_those_of_the_revision(string source)
    {
        using var git = Meshes();

        var side = await SourceRun.ReadAsync(source);

        Assert.Equal(source, side.Name);
        Assert.Empty(side.Unreadable);
        var finding = Assert.Single(side.Findings, finding => finding.Rule.Id == "GEN-004");
        Assert.Equal(("mesh/node.json", 1), (finding.File, finding.Line));
        Assert.DoesNotContain((await SourceRun.ReadAsync("mesh")).Findings, other => other.Rule.Id == "GEN-004");
        Assert.Equal(0, GitFolder.OtherWorkTrees);
    }

    [Fact]
    public async Task A_path_with_a_dot_begins_at_this_folder()
    {
        using var git = Meshes();
        Environment.CurrentDirectory = Path.GetFullPath("mesh");

        Assert.Single((await SourceRun.ReadAsync("HEAD:./node.json")).Meshes);
        Assert.Single((await SourceRun.ReadAsync("HEAD:../mesh")).Meshes);
        Assert.Single((await SourceRun.ReadAsync("HEAD:mesh")).Meshes);
        Assert.Equal("HEAD:../../etc lies outside the repository.", await SourceRun.RefusedAsync("HEAD:../../etc"));
        Assert.Equal("there is no \"mesh/mesh\" in HEAD. A path begins at the root of the repository, unless it begins with \"./\".", await SourceRun.RefusedAsync("HEAD:./mesh"));
    }

    [Fact]
    public async Task A_snapshot_is_that_of_the_revision()
    {
        using var git = new GitFolder().With("kept.json", StandInProgram.Snapshot(name: "old")).Commit().With("kept.json", StandInProgram.Snapshot(name: "new"));

        Assert.Equal("old", Assert.Single((await SourceRun.ReadAsync("HEAD:kept.json")).Meshes).Name);
        Assert.Equal("new", Assert.Single((await SourceRun.ReadAsync("kept.json")).Meshes).Name);
    }

    [Fact]
    public async Task A_program_is_built_and_run_as_it_was()
    {
        using var git = new GitFolder();
        foreach (var (file, text) in StandInProgram.In("stacks/shop", StandInProgram.Snapshot(name: "old"))) git.With(file, text);
        git.With("Pulumi.yaml", "name: the-shop\nruntime: dotnet\nmain: stacks/shop\n").Commit().With("stacks/shop/Program.cs", "this does not compile;");

        var side = await SourceRun.ReadAsync("HEAD:");

        Assert.Equal(("old", "the-shop"), (Assert.Single(side.Meshes).Name, side.Snapshot!.Project));
        Assert.Equal(0, GitFolder.OtherWorkTrees);
        Assert.False(Directory.Exists("stacks/shop/obj"));
    }

    [Fact]
    public async Task A_program_that_does_not_build_is_named_by_its_place_in_the_repository()
    {
        using var git = new GitFolder();
        foreach (var (file, text) in StandInProgram.In("shop")) git.With(file, text);
        git.With("shop/Program.cs", "return nothing;").Commit();

        var said = await SourceRun.RefusedAsync("HEAD:shop");

        Assert.StartsWith("shop/Program.cs(1,8): error CS0103: ", said, StringComparison.Ordinal);
        Assert.EndsWith("\nshop/Shop.csproj does not build.", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath().TrimEnd('/') + "/appmeshkit-", said, StringComparison.Ordinal);
        Assert.Equal(0, GitFolder.OtherWorkTrees);
    }

    [Fact]
    public async Task A_file_that_is_there_wins_over_a_revision()
    {
        if (OperatingSystem.IsWindows()) return; // no file has a colon in its name

        using var git = Meshes().With("HEAD~1:mesh", Node.Replace("PORT", "80", StringComparison.Ordinal));

        Assert.DoesNotContain((await SourceRun.ReadAsync("HEAD~1:mesh")).Findings, finding => finding.Rule.Id == "GEN-004");
    }

    [Theory]
    [InlineData("mian:mesh", "there is no revision \"mian\" here. The branches and tags are \"before\", \"main\".")]
    [InlineData("beforee:mesh", "there is no revision \"beforee\" here. Did you mean \"before\"?")]
    [InlineData("-v:mesh", "there is no revision \"-v\" here. The branches and tags are \"before\", \"main\".")]
    [InlineData("HEAD:mash", "there is no \"mash\" in HEAD. Did you mean \"mesh\"?")]
    [InlineData("HEAD:mesh/nothing.json", "there is no \"mesh/nothing.json\" in HEAD. A path begins at the root of the repository, unless it begins with \"./\".")]
    public async Task What_is_not_there_is_named(string source, string expected)
    {
        using var git = Meshes();

        Assert.Equal(expected, await SourceRun.RefusedAsync(source));
        Assert.Equal(0, GitFolder.OtherWorkTrees);
    }

    [Fact]
    public async Task A_revision_needs_a_repository()
    {
        using var folder = new WorkingFolder();

        Assert.Equal("HEAD:mesh is no file, and no revision either: this folder is in no git repository.", await SourceRun.RefusedAsync("HEAD:mesh"));
    }

    [Fact]
    public async Task A_clone_without_history_says_so()
    {
        using var git = Meshes();
        GitFolder.Git("clone", "--quiet", "--depth", "1", new Uri(Environment.CurrentDirectory).AbsoluteUri, "shallow");
        Environment.CurrentDirectory = Path.GetFullPath("shallow");

        Assert.Equal("there is no revision \"HEAD~1\" here. This is a clone without its history: fetch the revision first (git fetch --unshallow, or fetch-depth: 0).", await SourceRun.RefusedAsync("HEAD~1:mesh"));
    }

    [Fact]
    public async Task Nothing_is_left_when_somebody_has_had_enough()
    {
        using var git = Meshes();
        using var enough = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SourcePlace.VisitAsync("HEAD:mesh", async place =>
        {
            Assert.True(Directory.Exists(place.Path));
            Assert.Equal(1, GitFolder.OtherWorkTrees);
            await enough.CancelAsync();
            return (await ChildProcess.RunAsync("git", ["--version"], cancellation: enough.Token)).ExitCode;
        }, enough.Token));

        Assert.Equal(0, GitFolder.OtherWorkTrees);
    }

    [Fact]
    public async Task Hooks_of_the_repository_are_not_run()
    {
        if (OperatingSystem.IsWindows()) return; // hooks are shell scripts there, too, but need their own bits

        using var git = Meshes().With(".git/hooks/post-checkout", "#!/bin/sh\ntouch \"$GIT_COMMON_DIR/../ran\" ran\nexit 1\n");
        File.SetUnixFileMode(".git/hooks/post-checkout", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Single((await SourceRun.ReadAsync("HEAD:mesh")).Meshes);
        Assert.False(File.Exists("ran"));
    }

    private static GitFolder Meshes()
    {
        var git = new GitFolder().With("mesh/mesh.json", """{ "meshName": "shop" }""").With("mesh/node.json", Node.Replace("PORT", "0", StringComparison.Ordinal)).Commit("first");
        GitFolder.Git("tag", "before");
        return git.With("mesh/node.json", Node.Replace("PORT", "80", StringComparison.Ordinal)).Commit("second");
    }
}
