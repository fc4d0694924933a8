using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool.Tests.Previewing;

/// <summary>Programs that are really built and run.</summary>
[Collection(ToolRuns.Name)]
public sealed class PreviewTests
{
    // This test lies in bin/SDK/CONFIGURATION/FRAMEWORK; the example was built with it, in the same way.
    private static readonly string[] Built = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);

    private static readonly string Repository = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../.."));

    [Fact]
    public async Task An_example_prints_the_preview_that_is_kept_beside_it()
    {
        var example = Path.Combine(Repository, "examples", "Canary");

        var run = await ToolRun.OfAsync("preview", example, "--no-build", "--configuration", Built[^2], "--format", "markdown");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal((await File.ReadAllTextAsync(Path.Combine(example, "preview.md"))).ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public async Task A_snapshot_of_an_example_prints_the_same_as_the_example()
    {
        using var folder = new WorkingFolder();
        string[] program = [Path.Combine(Repository, "examples", "EdgeGateway"), "--no-build", "--configuration", Built[^2]];
        var text = await ToolRun.OfAsync(["preview", .. program]);

        var saved = await ToolRun.OfAsync(["preview", .. program, "--format", "json", "--output", "kept.json", "--stack", "prod"]);
        var printed = await ToolRun.OfAsync("preview", "kept.json");

        Assert.Equal((text.ExitCode, text.Output), (printed.ExitCode, printed.Output));
        Assert.Equal(text.Output[text.Output.LastIndexOf("preview of", StringComparison.Ordinal)..], saved.Output);
        var snapshot = MeshSnapshot.Read(folder.Read("kept.json"), "kept.json").Snapshot!;
        Assert.Equal(("EdgeGateway", "prod"), (snapshot.Project, snapshot.Stack));
        Assert.DoesNotContain(Repository, folder.Read("kept.json"), StringComparison.Ordinal);
        Assert.All(snapshot.Findings.Where(one => one.Finding.File is not null), one => Assert.StartsWith("examples/EdgeGateway/", one.Finding.File, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_is_built_and_sees_no_engine()
    {
        using var folder = Program().With("Pulumi.yaml", "name: the-shop\nruntime: dotnet\nmain: shop\n");
        Environment.SetEnvironmentVariable("PULUMI_MONITOR", "127.0.0.1:1");
        Environment.SetEnvironmentVariable("PULUMI_ACCESS_TOKEN", "secret");
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", "{}");
        try
        {
            var run = await ToolRun.OfAsync("preview", "--format", "json");

            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            var snapshot = MeshSnapshot.Read(run.Output, "answer").Snapshot!;
            Assert.Equal(("the-shop", "PULUMI_CONFIG"), (snapshot.Project, snapshot.Stack));
        }
        finally
        {
            foreach (var name in new[] { "PULUMI_MONITOR", "PULUMI_ACCESS_TOKEN", "PULUMI_CONFIG" }) Environment.SetEnvironmentVariable(name, null);
        }
    }

    [Fact]
    public async Task What_the_compiler_says_is_shown_as_it_is()
    {
        using var folder = Program().With("shop/Program.cs", "return nothing;");

        var run = await ToolRun.OfAsync("preview", "shop");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("Program.cs(1,8): error CS0103: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nappmeshkit: shop/Shop.csproj does not build.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_fails_or_says_nothing_is_told_apart()
    {
        using var folder = Program().With("kept.md", "good");
        folder.With("shop/snapshot.json", StandInProgram.Snapshot(error: "Gateway \\\"edge\\\" has 1 problem:\\n  REF-001"));
        var failed = await ToolRun.OfAsync("preview", "shop", "--format", "markdown", "--output", "kept.md");
        Assert.Equal((1, "good"), (failed.ExitCode, folder.Read("kept.md")));
        Assert.Contains("Gateway \"edge\" has 1 problem:\n  REF-001\n", failed.Output, StringComparison.Ordinal);

        folder.With("shop/snapshot.json", StandInProgram.Snapshot().Replace("\"fails\": false", "\"fails\": true", StringComparison.Ordinal));
        var strict = await ToolRun.OfAsync("preview", "shop", "--no-build");
        Assert.Equal((1, string.Empty), (strict.ExitCode, strict.Error));
        Assert.EndsWith("1 problem. Nothing was deployed.\n", strict.Output, StringComparison.Ordinal);

        File.Delete("shop/snapshot.json");
        folder.With("shop/says.txt", "I have nothing to say.").With("shop/code.txt", "7");
        var silent = await ToolRun.OfAsync("preview", "shop", "--no-build");
        Assert.Equal(2, silent.ExitCode);
        Assert.Equal(
            "I have nothing to say.\nappmeshkit: shop/Shop.csproj: the program ended with 7 and wrote no preview. It must start with MeshProgram.RunAsync(args, …) and return what that returns.\n",
            silent.Error);

        folder.With("shop/says.txt", "Program run without the Pulumi engine available; re-run using the `pulumi` CLI");
        var engine = await ToolRun.OfAsync("preview", "shop", "--no-build");
        Assert.Equal((2, "appmeshkit: shop/Shop.csproj: the program needs the engine. Let it start with MeshProgram.RunAsync(args, …) of Pulumi.AppMeshKit in place of Deployment.RunAsync(…).\n"), (engine.ExitCode, engine.Error));

        folder.With("shop/says.txt", "--format is \"json\"; it must be text or markdown.");
        var old = await ToolRun.OfAsync("preview", "shop", "--no-build");
        Assert.StartsWith("appmeshkit: shop/Shop.csproj: the program's Pulumi.AppMeshKit is too old to write a snapshot.", old.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_in_a_snapshot_obey_no_terminal()
    {
        using var folder = new WorkingFolder().With("kept.json", StandInProgram.Snapshot(name: "\\u001b[2Jshop"));

        var run = await ToolRun.OfAsync("preview", "kept.json");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("\\u001B[2Jshop", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_had_enough_ends_what_was_started()
    {
        using var folder = Program().With("shop/Program.cs", "File.WriteAllText(\"started\", Environment.ProcessId.ToString()); Thread.Sleep(TimeSpan.FromMinutes(10));");
        using var enough = new CancellationTokenSource();

        var preview = new ProjectPreview(new(TextWriter.Null)).RunAsync(DotNetProject.Find("shop"), new(), enough.Token);
        while (!File.Exists("shop/started") || new FileInfo("shop/started").Length == 0) await Task.WhenAny(Task.Delay(50), preview);
        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => preview);
        var program = int.Parse(folder.Read("shop/started"), System.Globalization.CultureInfo.InvariantCulture);
        await WaitUntilGoneAsync(program);
    }

    private static async Task WaitUntilGoneAsync(int process)
    {
        for (var times = 0; times < 200; times++)
        {
            try
            {
                using var running = System.Diagnostics.Process.GetProcessById(process);
                if (running.HasExited) return;
            }
            catch (ArgumentException)
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail($"process {process} still runs");
    }

    private static WorkingFolder Program()
    {
        var folder = new WorkingFolder();
        foreach (var (file, text) in StandInProgram.In("shop")) folder.With(file, text);
        return folder;
    }
}
