using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests;

public class ExplainTests
{
    [Fact]
    public async Task Every_rule_has_its_page()
    {
        foreach (var rule in RuleBook.All)
        {
            var run = await ToolRun.OfAsync("explain", rule.Id.ToLowerInvariant());

            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            Assert.StartsWith($"{rule.Id}: {rule.Title}\n", run.Output, StringComparison.Ordinal);
            Assert.Contains("\n- Wrong: ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_no_rule_leads_to_those_that_are()
    {
        var near = await ToolRun.OfAsync("explain", "LOG-999");
        var far = await ToolRun.OfAsync("explain", "colors");

        Assert.Equal(2, near.ExitCode);
        Assert.StartsWith("appmeshkit: there is no rule \"LOG-999\". The rules of LOG are LOG-001, ", near.Error, StringComparison.Ordinal);
        Assert.StartsWith("appmeshkit: there is no rule \"colors\". The areas are ACC, ANA, CP, ", far.Error, StringComparison.Ordinal);
    }
}
