using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests.Commands;

/// <summary>Calls and names that are meant to break something.</summary>
[Collection(ToolRuns.Name)]
public class HostileCallTests
{
    [Theory]
    [InlineData("--config is empty. Name a file such as appmeshkit.yaml.", "check", "mesh.json", "--config", "")]
    [InlineData("--output is empty. Name a folder.", "convert", "mesh.json", "--output", " ")]
    [InlineData("There is no option '-x'. A file of that name is written ./-x.", "check", "--", "-x")]
    [InlineData("--value X: write NAME=VALUE.", "render", "mesh.json", "--value", "X")]
    [InlineData("@mesh.json: there is no such file or folder.", "render", "@mesh.json")]
    [InlineData("mesh.json: this is no baseline of version 1.", "check", "mesh.json", "--config", "known.yaml")]
    [InlineData("nulls.json: this cannot be read as a baseline", "check", "mesh.json", "--config", "nulls.yaml")]
    [InlineData("twice.json: this cannot be read as a baseline", "check", "mesh.json", "--config", "twice.yaml")]
    [InlineData("empty.yaml:1: baseline is empty; it must be a file such as appmeshkit.baseline.json.", "check", "mesh.json", "--config", "empty.yaml")]
    public async Task Wrong_calls_say_what_to_do(string message, params string[] args)
    {
        using var folder = new WorkingFolder()
            .With("mesh.json", Shop.Mesh)
            .With("known.yaml", "baseline: mesh.json")
            .With("nulls.yaml", "baseline: nulls.json").With("nulls.json", """{ "schemaVersion": 1, "findings": [null] }""")
            .With("twice.yaml", "baseline: twice.json").With("twice.json", """{ "schemaVersion": 1, "schemaVersion": 1 }""")
            .With("empty.yaml", "baseline: ''");

        var run = await ToolRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"appmeshkit: {message}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"port\": 8080.0", "GEN-012  spec.listeners[0].portMapping.port: a whole number must stand here, but 8080.0 does. Write 8080.")]
    [InlineData("\"port\": \"8080\"", "GEN-012  spec.listeners[0].portMapping.port: a whole number must stand here, but the text \"8080\" does. Write 8080.")]
    [InlineData("\"port\": 1e400", "GEN-012  spec.listeners[0].portMapping.port: a whole number must stand here, but 1e400 does.\n")]
    [InlineData("\"port\": -0", "GEN-004  spec.listeners[0].portMapping.port: the listener port is 0; it must be between 1 and 65535.")]
    [InlineData("\"port\": 1, \"port\": 2", "GEN-012  spec.listeners[0].portMapping.port: the member is written twice; it must be written once, and the last one was taken. Keep one of the two.")]
    public async Task Odd_numbers_and_members_are_told_with_their_cure(string port, string said)
    {
        using var folder = new WorkingFolder().With("node.json", Shop.Node.Replace("\"port\": 8080", port, StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", "node.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_passed_over_in_a_folder_and_told_when_named()
    {
        using var folder = new WorkingFolder().With("mesh/mesh.json", Shop.Mesh).With("mesh/empty.json", "").With("mesh/blank.yaml", " \n\n");

        var inFolder = await ToolRun.OfAsync("check", "mesh");
        var named = await ToolRun.OfAsync("render", "mesh/blank.yaml");

        Assert.Contains("Checked 1 definition in 1 file (2 other files passed over)", inFolder.Output, StringComparison.Ordinal);
        Assert.Equal((0, 2), (inFolder.ExitCode, named.ExitCode));
        Assert.Equal("appmeshkit: mesh/blank.yaml: the file is empty. Write a definition into it, or leave it out.\n", named.Error);
    }

    [Fact]
    public async Task Two_resources_that_cannot_be_registered_are_both_told()
    {
        using var folder = new WorkingFolder().With("template.yaml", """
            Resources:
              A: { Type: AWS::AppMesh::VirtualNode }
              B: { Type: AWS::AppMesh::VirtualNode, Properties: { MeshName: shop } }
              C: { Type: AWS::AppMesh::Mesh, Properties: { MeshName: shop } }
            """);

        var run = await ToolRun.OfAsync("render", "template.yaml", "--format", "json");

        var rows = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("GEN-010  meshName: ", (string?)rows[0]!["error"], StringComparison.Ordinal);
        Assert.StartsWith("GEN-010  spec: ", (string?)rows[1]!["error"], StringComparison.Ordinal);
        Assert.NotNull(rows[2]!["request"]);
    }

    [Theory]
    [InlineData("x\n::error file=a::boom", "x\\n::error file=a::boom")]
    [InlineData("\r::set-env name=A::b", "\\r::set-env name=A::b")]
    [InlineData("\u001b[31mred\u0007", "\\u001B[31mred\\u0007")]
    [InlineData("\u202Eevil\u2028", "\\u202Eevil\\u2028")]
    [InlineData("[/]", "[/]")]
    [InlineData("[red]x", "[red]x")]
    public async Task Names_are_shown_and_never_obeyed(string name, string shown)
    {
        using var folder = new WorkingFolder().With("node.json", new JsonObject
        {
            ["meshName"] = "shop",
            ["virtualNodeName"] = name,
            ["spec"] = new JsonObject { [name] = 1, ["listeners"] = new JsonArray(new JsonObject { ["portMapping"] = new JsonObject { ["port"] = 80, ["protocol"] = name } }) },
        }.ToJsonString());

        var text = await ToolRun.OfAsync("check", "node.json");
        var github = await ToolRun.OfAsync("check", "node.json", "--format", "github");
        var json = await ToolRun.OfAsync("check", "node.json", "--format", "json");
        var rendered = await ToolRun.OfAsync("render", "node.json");
        var converted = await ToolRun.OfAsync("convert", "node.json");

        Assert.All(new[] { text.Output, github.Output, rendered.Output, converted.Error }, said =>
        {
            Assert.Contains(shown, said, StringComparison.Ordinal);
            Assert.DoesNotContain(said, c => c != '\n' && Visible.IsHidden(c));
        });
        Assert.All(github.Output.TrimEnd('\n').Split('\n'), line => Assert.Matches("^::(error|warning|notice) file=node.json,", line));
        Assert.Contains(JsonNode.Parse(json.Output)!["findings"]!.AsArray(), finding => (string?)finding!["resource"]!["name"] == name);
        Assert.Equal(2, converted.ExitCode);
    }

    [Fact]
    public async Task What_is_left_out_stays_in_its_comment()
    {
        using var folder = new WorkingFolder()
            .With("mesh.json", Shop.Mesh)
            .With("node.json", Shop.WrongNode.Replace("\"colors\"", "\"a\\nSystem.Environment.Exit(3);\\u2028b\"", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("convert", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("// Left out until it is mended: virtual node \"a System.Environment.Exit(3); b\": GEN-011", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_is_not_waited_for()
    {
        if (!OperatingSystem.IsLinux()) return;

        using var folder = new WorkingFolder().With("mesh/mesh.json", Shop.Mesh);
        using (var making = Process.Start("mkfifo", ["pipe.json", "mesh/pipe.json"])) await making.WaitForExitAsync();

        var inFolder = await ToolRun.OfAsync("check", "mesh");
        var named = await ToolRun.OfAsync("check", "pipe.json");
        await using (var release = new FileStream("pipe.json", FileMode.Open, FileAccess.Write)) Assert.False(release.CanSeek); // ends the thread that still opens it

        Assert.Equal((0, 2), (inFolder.ExitCode, named.ExitCode));
        Assert.Contains("pipe.json\n  unreadable  this is a pipe that nobody writes to.", named.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_written_is_told()
    {
        using var folder = new WorkingFolder().With("mesh.json", Shop.Mesh);
        await using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["check", "mesh.json"], new FullDisk(), error);

        Assert.Equal(2, code);
        Assert.StartsWith("appmeshkit: the answer cannot be written (No space", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_tables_and_long_texts_take_no_longer_than_their_length()
    {
        var routes = Enumerable.Range(0, 3_000).Select(index =>
            """{"meshName":"shop","virtualRouterName":"r","routeName":"r#","spec":{"httpRoute":{"match":{"prefix":"/#"},"action":{"weightedTargets":[{"virtualNode":"n","weight":1}]}}}}"""
                .Replace("#", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        using var folder = new WorkingFolder()
            .With("routes.json", $"[{Shop.Mesh},{string.Join(',', routes)}]")
            .With("open.json", """{"meshName":"shop${A}#","virtualNodeName":"n","spec":{}}""".Replace("#", string.Concat(Enumerable.Repeat("${", 500_000)), StringComparison.Ordinal))
            .With("documents.yaml", string.Concat(Enumerable.Repeat("---\n[\n", 200_000)));

        var watch = Stopwatch.StartNew();
        var many = await ToolRun.OfAsync("check", "routes.json", "--format", "json");
        var open = await ToolRun.OfAsync("check", "open.json", "--format", "json", "--value", "A=1");
        var broken = await ToolRun.OfAsync("check", "documents.yaml", "--format", "json");

        // Each took half a minute and more when everything was compared with everything.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"it took {watch.Elapsed}");
        Assert.Equal((1, 1, 2), (many.ExitCode, open.ExitCode, broken.ExitCode));
        Assert.Contains("more than 1000 broken documents before this line", broken.Output, StringComparison.Ordinal);
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device.");

        public override void Write(string? value) => throw new IOException("No space left on device.");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("No space left on device.");
    }
}
