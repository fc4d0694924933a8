using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Published definitions: every mesh and every variant of one gets its report.</summary>
[Collection(ToolRuns.Name)]
public class MigrationCorpusTests
{
    [SharedFact]
    public async Task Every_mesh_has_a_report_whose_numbers_add_up()
    {
        foreach (var provider in new[] { "aws-native", "aws" })
        {
            var run = await ToolRun.OfAsync("check", SharedFolder.Corpus, "--target", "vpc-lattice", "--provider", provider, "--format", "json");
            var report = JsonNode.Parse(run.Output)!;
            var migrations = report["migration"]!.AsArray();

            Assert.Equal(1, run.ExitCode);
            Assert.True(migrations.Count > 100, $"only {migrations.Count} meshes");
            Assert.All(migrations, migration => Assert.True(AddsUp(migration!), migration!.ToJsonString()));
            Assert.Equal(
                report["findings"]!.AsArray().Count(finding => LossGroup.IsOfTarget((string)finding!["rule"]!)),
                migrations.Sum(migration => migration!["losses"]!.AsArray().Sum(loss => (int?)loss!["places"])));
        }
    }

    [SharedFact]
    public async Task Every_file_has_a_report_of_its_own()
    {
        foreach (var row in SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv")))
        {
            var run = await ToolRun.OfAsync("check", Path.Combine(SharedFolder.Corpus, row["file"]), "--target", "vpc-lattice");

            Assert.True(run.ExitCode is 0 or 1, $"{row["file"]}: {run.Error}");
            Assert.Contains(" on VPC Lattice, with Pulumi.AwsNative: ", run.Output, StringComparison.Ordinal);
        }
    }

    [SharedFact]
    public async Task The_whole_fits_into_a_ticket_and_a_terminal()
    {
        var text = await ToolRun.OfAsync("check", SharedFolder.Corpus, "--target", "vpc-lattice");
        var markdown = await ToolRun.OfAsync("check", SharedFolder.Corpus, "--target", "vpc-lattice", "--format", "markdown");

        Assert.Equal((1, 1), (text.ExitCode, markdown.ExitCode));
        Assert.Matches("\nOf [0-9]+ meshes, nothing stops [0-9]+; ", text.Output);
        Assert.InRange(markdown.Output.Length, 1, MarkdownChangeReport.GitHubLimit);
    }

    private static bool AddsUp(JsonNode migration)
    {
        var (settings, becomes) = (migration["settings"]!, migration["becomes"]!);
        return (int?)settings["total"] == (int?)settings["full"] + (int?)settings["partial"] + (int?)settings["lost"]
            && (int?)becomes["services"] + (int?)becomes["notPlanned"] == (int?)migration["has"]!["virtualServices"]
            && (int?)becomes["services"] >= migration["dnsRecords"]!.AsArray().Count;
    }
}
