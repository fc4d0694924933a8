using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>A preview as a command: its options and exit codes.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class PreviewCommandTests
{
    [Fact]
    public async Task A_clean_program_ends_with_0_and_the_verdict()
    {
        var (exitCode, output, error) = await RunAsync(Programs.Hello);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.EndsWith("\npreview of test: 1 mesh, 2 components, 5 resources, 0 problems, 1 warning. Nothing was deployed.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_fails_ends_with_1()
    {
        var (exitCode, output, _) = await RunAsync(Programs.Failing);

        Assert.Equal(1, exitCode);
        Assert.EndsWith("\npreview of test: the program failed. Nothing was deployed.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_is_printed_on_request() =>
        Assert.StartsWith("# Preview of test\n", (await RunAsync(Programs.Hello, "--format", "markdown")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Help_names_the_options()
    {
        var (exitCode, output, _) = await RunAsync(Programs.Failing, "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("--format text|markdown|json|html|mermaid", output, StringComparison.Ordinal);
        Assert.Contains("--output FILE", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown option \"--colour\"; the options are --format text|markdown|json|html|mermaid, --output FILE, --project NAME, --stack NAME and --help.\n", "--colour")]
    [InlineData("--format is \"xml\"; it must be text, markdown, json, html or mermaid.\n", "--format", "xml")]
    [InlineData("--format needs a value: text, markdown, json, html or mermaid.\n", "--format")]
    [InlineData("--output needs the name of a file.\n", "--output")]
    [InlineData("--project needs a name.\n", "--project")]
    [InlineData("--stack needs a name.\n", "--stack=")]
    public async Task A_wrong_option_ends_with_2_and_one_line(string expected, params string[] args) =>
        Assert.Equal((2, "", expected), await RunAsync(Programs.Hello, args));

    [Fact]
    public async Task A_file_is_written_in_UTF8_with_line_feeds_and_the_verdict_is_printed()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (exitCode, output, _) = await RunAsync(Programs.Hello, "--format=markdown", $"--output={file}");

            var bytes = await File.ReadAllBytesAsync(file);
            Assert.Equal(0, exitCode);
            Assert.Equal((byte)'#', bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal("preview of test: 1 mesh, 2 components, 5 resources, 0 problems, 1 warning. Nothing was deployed.\n", output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_program_that_fails_leaves_the_last_good_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "good");
            var (exitCode, output, _) = await RunAsync(Programs.Failing, "--output", file);

            Assert.Equal(1, exitCode);
            Assert.Contains("has 3 problems", output, StringComparison.Ordinal);
            Assert.Equal("good", await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_snapshot_tells_of_a_program_that_fails_where_there_is_none_yet()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (exitCode, output, _) = await RunAsync(Programs.Failing, "--format", "json", "--output", file);
            var first = await File.ReadAllTextAsync(file);
            Assert.Equal(1, exitCode);
            Assert.Contains("has 3 problems", output, StringComparison.Ordinal);
            Assert.Contains("has 3 problems", first, StringComparison.Ordinal);

            await File.WriteAllTextAsync(file, "good");
            (_, output, _) = await RunAsync(Programs.Failing, "--format", "json", "--output", file);
            Assert.Equal(first, output);
            Assert.Equal("good", await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_drawing_is_printed_on_request() =>
        Assert.StartsWith("flowchart LR\n", (await RunAsync(Programs.Hello, "--format", "mermaid")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_snapshot_names_the_project_and_the_stack_that_were_given()
    {
        var (_, output, _) = await RunAsync(Programs.Hello, "--format", "json", "--project=shop", "--stack", "prod");

        var snapshot = Formats.MeshSnapshot.Read(output, "snapshot.json").Snapshot!;
        Assert.Equal(("shop", "prod"), (snapshot.Project, snapshot.Stack));
        Assert.Single(snapshot.Meshes);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_ends_with_2()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "preview.md");
        var (exitCode, _, error) = await RunAsync(Programs.Hello, "--output", file);

        Assert.Equal(2, exitCode);
        Assert.StartsWith($"cannot write \"{file}\": ", error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(Action program, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await PreviewCommand.RunAsync(args, options => OfflinePreview.RunAsync(program, options with { ProjectName = options.ProjectName ?? "test" }), output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
