using System.Diagnostics;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>The GitHub Action: what its metadata must have, and what its scripts do where a shell is at hand.</summary>
public partial class ActionTests
{
    private const string Mark = "<!-- appmeshkit:mesh-preview:shop -->";

    /// <summary>Stands in for GitHub's command line: answers with the comments that are there, and notes what it is asked for.</summary>
    private const string FakeGh = """
        #!/usr/bin/env bash
        printf '%s\n' "$*" >> "$CALLS"
        case "$*" in
          *--paginate*) [ "${REFUSED:-}" = read ] && exit 1; jq -r "${@: -1}" < "$COMMENTS" ;;
          *) [ "${REFUSED:-}" = write ] && exit 1; exit 0 ;;
        esac

        """;

    private readonly ActionFile _action = ActionFile.Read();

    private static bool HasShell => !OperatingSystem.IsWindows() && File.Exists("/bin/bash") && File.Exists("/usr/bin/jq");

    [Fact]
    public void It_has_what_the_metadata_of_a_composite_action_must_have()
    {
        Assert.All(["name", "description"], member => Assert.False(string.IsNullOrWhiteSpace(ActionFile.Text(_action.Root, member))));
        Assert.Equal("composite", ActionFile.Text(ActionFile.Map(_action.Root, "runs"), "using"));
        Assert.All(ActionFile.Map(_action.Root, "inputs").Children.Values.Cast<YamlMappingNode>(), input => Assert.False(string.IsNullOrWhiteSpace(ActionFile.Text(input, "description"))));
        Assert.All(ActionFile.Map(_action.Root, "outputs").Children.Values.Cast<YamlMappingNode>(), output => Assert.NotNull(ActionFile.Text(output, "value")));
        Assert.All(_action.Steps, step => Assert.Equal("bash", ActionFile.Text(step, "shell")));
    }

    [Fact]
    public void No_script_holds_an_expression_and_each_stops_at_the_first_error() => Assert.All(_action.Steps, step =>
    {
        Assert.StartsWith("set -euo pipefail\n", ActionFile.Text(step, "run"), StringComparison.Ordinal);
        Assert.DoesNotContain("${{", ActionFile.Text(step, "run"), StringComparison.Ordinal);
    });

    [Fact]
    public void Each_input_is_used_and_each_that_is_used_exists()
    {
        var text = Repository.Text("action.yml");
        var inputs = ActionFile.Map(_action.Root, "inputs").Children.Keys.Select(key => ((YamlScalarNode)key).Value!).Order(StringComparer.Ordinal);

        Assert.Equal(inputs, Input().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[]", "true", "", "POST")]
    [InlineData("[]", "false", "", null)]
    [InlineData("""[{"id":7,"body":"look: MARK above"},{"id":9,"body":"old\n\nMARK\n"},{"id":11,"body":"MARK"}]""", "true", "", "PATCH 9")]
    [InlineData("""[{"id":9,"body":"old\n\nMARK"}]""", "false", "", "PATCH 9")]
    [InlineData("[]", "true", "write", "POST")]
    [InlineData("[]", "true", "read", null)]
    public async Task The_comment_is_edited_in_place(string comments, string changed, string refused, string? expected)
    {
        if (!HasShell) return;

        var folder = Directory.CreateTempSubdirectory("appmeshkit");
        try
        {
            string At(string name) => Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(At("comment.md"), $"### Mesh preview\n\n{Mark}\n");
            await File.WriteAllTextAsync(At("comments.json"), comments.Replace("MARK", Mark, StringComparison.Ordinal));
            await File.WriteAllTextAsync(At("gh"), FakeGh.ReplaceLineEndings("\n"));
            await File.WriteAllTextAsync(At("calls"), string.Empty);

            var (code, output) = await BashAsync("chmod +x gh\n" + _action.Script("comment"), folder.FullName, new()
            {
                ["COMMENT_FILE"] = At("comment.md"), ["CHANGED"] = changed, ["NUMBER"] = "5", ["GITHUB_REPOSITORY"] = "acme/shop",
                ["COMMENTS"] = At("comments.json"), ["CALLS"] = At("calls"), ["REFUSED"] = refused,
            });

            var calls = (await File.ReadAllLinesAsync(At("calls"))).Where(call => !call.Contains("--paginate", StringComparison.Ordinal)).ToList();
            Assert.Equal(0, code);
            Assert.Equal(refused.Length > 0, output.Contains("::warning title=Mesh preview::", StringComparison.Ordinal));
            var wanted = expected switch
            {
                null => [],
                "POST" => [$"api --method POST repos/acme/shop/issues/5/comments --field body=@{At("comment.md")} --silent"],
                _ => new[] { $"api --method PATCH repos/acme/shop/issues/comments/9 --field body=@{At("comment.md")} --silent" },
            };
            Assert.Equal(wanted, calls);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("lost", 0)]
    [InlineData("error", 1)]
    [InlineData("change", 1)]
    [InlineData("sometimes", 2)]
    public async Task The_step_fails_on_what_was_asked_for(string failOn, int expected)
    {
        if (!HasShell) return;

        var folder = Directory.CreateTempSubdirectory("appmeshkit");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "appmeshkit"));
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "appmeshkit", "change.json"),
                """{ "title": "shop", "verdict": "1 new problem", "traffic": [{ "kind": "moved" }], "findings": { "new": [{ "severity": "error" }] } }""");

            var (code, _) = await BashAsync(_action.Script("verdict"), folder.FullName, new() { ["FAIL_ON"] = failOn, ["RUNNER_TEMP"] = folder.FullName });

            Assert.Equal(expected, code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Output)> BashAsync(string script, string folder, Dictionary<string, string> environment)
    {
        using var bash = new Process { StartInfo = new("/bin/bash", ["-c", script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true } };
        foreach (var (name, value) in environment) bash.StartInfo.Environment[name] = value;
        bash.StartInfo.Environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
        bash.Start();
        var error = bash.StandardError.ReadToEndAsync();
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return (bash.ExitCode, output + await error);
    }

    [GeneratedRegex(@"\binputs\.(?<name>[a-z-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Input();
}
