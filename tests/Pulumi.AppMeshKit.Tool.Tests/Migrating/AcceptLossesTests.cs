namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary><c>acceptLosses</c> of appmeshkit.yaml.</summary>
[Collection(ToolRuns.Name)]
public class AcceptLossesTests
{
    private const string Both = """
        acceptLosses:
          - id: LOSS-039
            reason: an ALB is in front
          - id: loss-040
            file: mesh/*
            reason: an ALB is in front

        """;

    [Fact]
    public async Task What_stops_is_accepted_with_a_reason_which_the_report_says()
    {
        using var folder = MovedShop.In(new(), withGateway: true).With("appmeshkit.yaml", Both);

        var run = await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing stops it\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  accepted\n    LOSS-039  1 place: an ALB is in front\n    LOSS-040  1 place: an ALB is in front\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("(2 losses accepted)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resource: edge", 1)] // the route is edge/all
    [InlineData("resource: edge/all", 0)]
    [InlineData("resource: '*'", 0)]
    [InlineData("file: other/*", 1)]
    public async Task It_holds_where_it_says(string where, int exitCode)
    {
        using var folder = MovedShop.In(new(), withGateway: true).With(
            "appmeshkit.yaml",
            $"acceptLosses:\n  - id: LOSS-039\n    reason: ALB\n  - id: LOSS-040\n    reason: ALB\n    {where}\n");

        Assert.Equal(exitCode, (await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice")).ExitCode);
    }

    [Fact]
    public async Task One_that_accepts_nothing_is_a_warning_at_its_line()
    {
        using var folder = MovedShop.In(new()).With("appmeshkit.yaml", Both);

        var target = await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice");
        var plain = await ToolRun.OfAsync("check", "mesh");

        Assert.Contains("2  warning  ACC-001  acceptLosses[0]: LOSS-039 is accepted, but nothing is lost in this way. Remove it.", target.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ACC-001", plain.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id: LOSS-039", "the accepted loss has no reason")]
    [InlineData("reason: ALB", "the accepted loss has no id")]
    [InlineData("id: LOSS-999\n    reason: ALB", "there is no loss \"LOSS-999\"")]
    [InlineData("id: RT-021\n    reason: ALB", "RT-021 is no loss")]
    public async Task A_faulty_one_is_an_error_and_accepts_nothing(string item, string message)
    {
        using var folder = MovedShop.In(new(), withGateway: true).With("appmeshkit.yaml", $"acceptLosses:\n  - {item}\n");

        var run = await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"2  error  ACC-002  acceptLosses[0]: {message}", run.Output, StringComparison.Ordinal);
        Assert.Contains("LOSS-039", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_file_does_not_know_is_said()
    {
        using var folder = MovedShop.In(new()).With("appmeshkit.yaml", "acceptLosses:\n  - id: LOSS-039\n    reasn: ALB\n  - all\n");

        var run = await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "appmeshkit: appmeshkit.yaml:3: there is no \"reasn\". Write \"reason\".\nappmeshkit: appmeshkit.yaml:4: acceptLosses[1] is the text \"all\"; it must have an id and a reason.\n",
            run.Error);
    }

    [Fact]
    public async Task A_suppression_of_a_milder_loss_holds_and_is_no_mistake_without_the_target()
    {
        using var folder = MovedShop.In(new()).With("appmeshkit.yaml", "suppressions:\n  - rule: LOSS-036\n    resource: '*'\n    reason: the callers have deadlines\n");

        var target = await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice");
        var plain = await ToolRun.OfAsync("check", "mesh");

        Assert.DoesNotContain("LOSS-036", target.Output, StringComparison.Ordinal);
        Assert.Contains("(2 findings hidden by suppressions or the baseline)", target.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SUP-001", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_in_the_baseline_is_not_reported_again()
    {
        using var folder = MovedShop.In(new(), withGateway: true).With("appmeshkit.yaml", "baseline: known.json\n");

        await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice", "--update-baseline");
        var run = await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing stops it\n", run.Output, StringComparison.Ordinal);
    }
}
