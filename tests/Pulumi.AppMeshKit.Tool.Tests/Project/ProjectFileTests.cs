namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>appmeshkit.yaml: thresholds, suppressions, baseline.</summary>
[Collection(ToolRuns.Name)]
public class ProjectFileTests
{
    private static readonly string LoggingNode = Shop.Node.Replace("/dev/stdout", "/log/access", StringComparison.Ordinal);

    [Fact]
    public async Task Its_threshold_holds_unless_the_command_line_has_one()
    {
        using var folder = new WorkingFolder().With("colors.json", LoggingNode).With("appmeshkit.yaml", "failOn: warning\n");

        Assert.Equal(1, (await ToolRun.OfAsync("check", "colors.json")).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("check", "colors.json", "--fail-on", "error")).ExitCode);
    }

    [Theory]
    [InlineData("resource: colors")]
    [InlineData("resource: '*'")]
    [InlineData("file: legacy/*")]
    public async Task A_warning_is_hidden_by_resource_or_file(string where)
    {
        using var folder = new WorkingFolder().With("legacy/colors.json", LoggingNode).With("appmeshkit.yaml", Suppressing(where));

        var run = await ToolRun.OfAsync("check", "legacy", "--fail-on", "warning");

        Assert.Equal(new ToolRun(0, "Checked 1 definition in 1 file (1 finding hidden by suppressions or the baseline): no problems.\n", string.Empty), run);
    }

    [Fact]
    public async Task A_suppression_that_hides_nothing_is_a_finding_at_its_line()
    {
        using var folder = new WorkingFolder().With("colors.json", Shop.Node).With("appmeshkit.yaml", Suppressing("resource: colors"));

        var run = await ToolRun.OfAsync("check", "colors.json");

        Assert.Equal(
            """
            appmeshkit.yaml
                2  warning  SUP-001  suppressions[0]: the suppression of LOG-002 on "colors" matches nothing. Remove it.

            Checked 1 definition in 1 file: 1 warning.

            """,
            run.Output);
    }

    [Fact]
    public async Task A_suppression_without_a_reason_is_an_error()
    {
        using var folder = new WorkingFolder().With("colors.json", LoggingNode).With("appmeshkit.yaml", "suppressions:\n  - rule: LOG-002\n    resource: colors\n");

        var run = await ToolRun.OfAsync("check", "colors.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2  error  SUP-002  suppressions[0]: the suppression has no reason", run.Output, StringComparison.Ordinal);
        Assert.Contains("LOG-002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_with_the_file_is_said_at_once()
    {
        using var folder = new WorkingFolder().With("colors.json", Shop.Node).With(
            "appmeshkit.yaml",
            """
            failon: warning
            baseline: [a]
            suppressions:
              - rule: LOG-002
                until: tomorrow
                ressource: colors
              - nothing

            """);

        var run = await ToolRun.OfAsync("check", "colors.json");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(
            """
            appmeshkit: appmeshkit.yaml:1: there is no "failon". Write "failOn".
            appmeshkit: appmeshkit.yaml:2: baseline is a list; it must be a text.
            appmeshkit: appmeshkit.yaml:6: there is no "ressource". Write "resource".
            appmeshkit: appmeshkit.yaml:5: until is "tomorrow"; it must be a date such as 2027-03-31.
            appmeshkit: appmeshkit.yaml:7: suppressions[1] is the text "nothing"; it must have a rule, a reason, and a resource or a file.

            """,
            run.Error);
    }

    [Fact]
    public async Task It_is_found_in_a_folder_above_or_named()
    {
        using var folder = new WorkingFolder().With("deep/down/colors.json", LoggingNode).With("appmeshkit.yaml", "failOn: warning\n").With("other.yaml", "failOn: error\n");
        Environment.CurrentDirectory = Path.Combine(Environment.CurrentDirectory, "deep", "down");

        Assert.Equal(1, (await ToolRun.OfAsync("check", "colors.json")).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("check", "colors.json", "--config", "../../other.yaml")).ExitCode);
        Assert.Equal(2, (await ToolRun.OfAsync("check", "colors.json", "--config", "missing.yaml")).ExitCode);
    }

    [Fact]
    public async Task A_baseline_hides_what_was_there_and_nothing_new()
    {
        using var folder = new WorkingFolder().With("colors.json", Shop.WrongNode).With("appmeshkit.yaml", "baseline: known.json\n");

        var saved = await ToolRun.OfAsync("check", "colors.json", "--update-baseline");
        var same = await ToolRun.OfAsync("check", "colors.json");
        folder.With("colors.json", "\n\n" + Shop.WrongNode);
        var moved = await ToolRun.OfAsync("check", "colors.json");
        folder.With("more.json", Shop.WrongNode.Replace("\"virtualNodeName\": \"colors\"", "\"virtualNodeName\": \"more\"", StringComparison.Ordinal));
        var more = await ToolRun.OfAsync("check", "colors.json", "more.json");

        Assert.Equal(new ToolRun(0, "known.json: 3 known findings. From here on only new ones are reported.\n", string.Empty), saved);
        Assert.Equal((0, 0, 1), (same.ExitCode, moved.ExitCode, more.ExitCode));
        Assert.Contains("virtual node \"more\"", more.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("virtual node \"colors\"", more.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{ "schemaVersion": 2, "findings": [] }""")]
    [InlineData("""{ "schemaVersion": 1, "findings": [{}] }""")]
    [InlineData("""{ "schemaVersion": 1, "findings": [null] }""")]
    [InlineData("[]")]
    public async Task A_baseline_that_is_none_is_said(string text)
    {
        using var folder = new WorkingFolder().With("colors.json", Shop.Node).With("appmeshkit.yaml", "baseline: known.json\n").With("known.json", text);

        var run = await ToolRun.OfAsync("check", "colors.json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("appmeshkit: known.json: this ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_place_for_it_there_is_no_baseline()
    {
        using var folder = new WorkingFolder().With("colors.json", Shop.Node);

        var run = await ToolRun.OfAsync("check", "colors.json", "--update-baseline");

        Assert.Equal((2, "appmeshkit: there is no baseline to update. Write \"baseline: appmeshkit.baseline.json\" into appmeshkit.yaml.\n"), (run.ExitCode, run.Error));
    }

    private static string Suppressing(string where) => $"suppressions:\n  - rule: LOG-002\n    {where}\n    reason: read by the sidecar\n";
}
