using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests.Comparing;

[Collection(ToolRuns.Name)]
public class DiffTests
{
    private const string Qa = "\"priority\": 10, \"http2Route\"";

    [Fact]
    public async Task Text_leads_with_what_is_lost()
    {
        using var folder = Shops(json => json.Replace("\"prefix\": \"/red\"", "\"prefix\": \"/green\"", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("diff", "old", "new");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith(
            """
            shop: 1 request loses its answer, 1 traffic change, 1 setting

              !  GET /red to colors.shop.local: no route (404); it was colors-v1 66.7 %, colors-v2 33.3 % via all

            traffic
              colors.shop.local
                GET /red: colors-v1 66.7 %, colors-v2 33.3 % via all → no route (404)
                  from outside GET /paint/red at gateway edge
            """,
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("GET /green: no route (404) → colors-v1 66.7 %, colors-v2 33.3 % via all\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("match (route all)  /red → /green   e.g. GET /green\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "Nothing changed between old and new.\n")]
    [InlineData("markdown", "### Mesh preview · `shop` — nothing changed\n\n<!-- appmeshkit:mesh-preview:shop -->\n")]
    [InlineData("github", "")]
    public async Task Nothing_changed_says_so_in_one_line(string format, string expected)
    {
        using var folder = Shops(json => json);

        var run = await ToolRun.OfAsync("diff", "old", "new", "--format", format, "--exit-code");

        Assert.Equal((0, expected, string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task The_exit_code_is_that_of_git_diff_where_it_is_asked_for()
    {
        using var folder = Shops(json => json.Replace(Qa, Qa.Replace("10", "11", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.Equal(0, (await ToolRun.OfAsync("diff", "old", "new")).ExitCode);
        Assert.Equal(1, (await ToolRun.OfAsync("diff", "old", "new", "--exit-code")).ExitCode);
        folder.With("new/broken.json", "{");
        var broken = await ToolRun.OfAsync("diff", "old", "new", "--exit-code");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("new/broken.json", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_a_version_and_everything_that_differs()
    {
        using var folder = Shops(json => json.Replace("\"weight\": 2", "\"weight\": 1", StringComparison.Ordinal).Replace("\"listeners\": [{ \"portMapping\": { \"port\": 9090, \"protocol\": \"grpc\" } }]", "\"listeners\": []", StringComparison.Ordinal));

        var root = JsonNode.Parse((await ToolRun.OfAsync("diff", "old", "new", "--format", "json")).Output)!;

        Assert.Equal(1, (int)root["schemaVersion"]!);
        Assert.Equal(["lost", "moved"], root["traffic"]!.AsArray().Select(one => (string)one!["kind"]!).Distinct());
        Assert.Contains(root["settings"]!.AsArray(), one => (string?)one!["what"] == "weight colors-v1 (route all)" && (string?)one["before"] == "66.7 %" && (string?)one["after"] == "50 %");
        Assert.Contains(root["findings"]!["new"]!.AsArray(), one => (string?)one!["rule"] == "VN-006" || (string?)one["severity"] == "error");
    }

    [Fact]
    public async Task Annotations_carry_the_worst_first_and_count_the_rest()
    {
        using var folder = Shops(json => json.Replace("\"port\": 8080", "\"port\": 0", StringComparison.Ordinal));

        var lines = (await ToolRun.OfAsync("diff", "old", "new", "--format", "github")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, line => Assert.Matches("^::(error|warning|notice) ", line));
        Assert.All(lines.GroupBy(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]), group => Assert.InRange(group.Count(), 1, 10));
    }

    [Fact]
    public async Task A_request_that_loses_its_answer_is_annotated_where_its_service_is_made()
    {
        using var folder = Shops(json => json.Replace("\"prefix\": \"/red\"", "\"prefix\": \"/green\"", StringComparison.Ordinal));

        var line = (await ToolRun.OfAsync("diff", "old", "new", "--format", "github")).Output.Split('\n')[0];

        Assert.Equal("::error file=new/shop.json,line=9,title=Request loses its answer::GET /red to colors.shop.local: no route (404); it was colors-v1 66.7 %25, colors-v2 33.3 %25 via all", line);
    }

    [Fact]
    public async Task Sarif_says_which_findings_are_new()
    {
        using var folder = Shops(json => json.Replace("\"maxRetries\": 1", "\"maxRetries\": -1", StringComparison.Ordinal));

        var results = JsonNode.Parse((await ToolRun.OfAsync("diff", "old", "new", "--format", "sarif")).Output)!["runs"]![0]!["results"]!.AsArray();

        Assert.Contains(results, one => (string?)one!["baselineState"] == "new" && one["message"]!["text"]!.ToString().Contains("maxRetries", StringComparison.Ordinal));
        Assert.Contains(results, one => (string?)one!["baselineState"] == "unchanged");
    }

    [Fact]
    public async Task A_finding_that_only_moved_in_a_list_is_neither_new_nor_mended()
    {
        const string first = "{ \"virtualService\": { \"virtualServiceName\": \"colors.shop.local\" } }, ";
        var old = RoutedShop.Json.Replace(first, string.Empty, StringComparison.Ordinal).Replace("db.shop.local\" } }, {", "db.shop.locl\" } }, {", StringComparison.Ordinal);
        var now = RoutedShop.Json.Replace("db.shop.local\" } }, {", "db.shop.locl\" } }, {", StringComparison.Ordinal);
        using var folder = new WorkingFolder().With("old/shop.json", old).With("new/shop.json", now);

        var root = JsonNode.Parse((await ToolRun.OfAsync("diff", "old", "new", "--format", "json")).Output)!;

        Assert.NotEqual(old, now);
        Assert.Contains("db.shop.locl", now, StringComparison.Ordinal);
        Assert.DoesNotContain(root["findings"]!["new"]!.AsArray(), one => (string?)one!["rule"] == "REF-004");
    }

    [Fact]
    public async Task A_file_takes_the_answer_and_the_verdict_is_printed()
    {
        using var folder = Shops(json => json.Replace("\"weight\": 2", "\"weight\": 1", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("diff", "old", "new", "--format", "markdown", "--output", "comment.md");

        Assert.Equal((0, "shop: 1 traffic change, 1 setting\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("### Mesh preview · `shop` — 1 traffic change, 1 setting\n", folder.Read("comment.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_change_is_written_the_same_every_time()
    {
        using var folder = Shops(json => json.Replace("\"prefix\": \"/red\"", "\"prefix\": \"/green\"", StringComparison.Ordinal).Replace("\"port\": 5432", "\"port\": 5433", StringComparison.Ordinal));

        foreach (var format in new[] { "text", "markdown", "json", "sarif", "github" })
            Assert.Equal((await ToolRun.OfAsync("diff", "old", "new", "--format", format)).Output, (await ToolRun.OfAsync("diff", "old", "new", "--format", format)).Output);
    }

    private static WorkingFolder Shops(Func<string, string> change) => new WorkingFolder().With("old/shop.json", RoutedShop.Json).With("new/shop.json", change(RoutedShop.Json));
}
