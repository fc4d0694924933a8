namespace Pulumi.AppMeshKit.Model.Tests.Rules;

public class SuppressionTests
{
    private static readonly ResourceId _mesh = new(ResourceKind.Mesh, "shop", null, "shop");
    private static readonly DateOnly _today = new(2026, 6, 1);
    private static readonly List<Finding> _findings = [.. new Shop("route.spec.httpRoute.retryPolicy removed").Findings()];

    [Theory]
    [InlineData("all")]
    [InlineData("colors/all")]
    [InlineData("*")]
    public void A_warning_with_a_reason_is_taken_out_and_can_be_counted(string resource)
    {
        var result = Apply(new Suppression("RP-008", "old clients") { Resource = resource, Until = _today });

        Assert.Empty(result.Reported);
        Assert.Equal(["RP-008"], result.Suppressed.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void One_that_matches_nothing_is_reported() => Assert.Equal(
        [.. _findings.Select(finding => finding.ToString()), "warning SUP-001  Suppressions[0]: the suppression of RP-008 on \"orders\" matches nothing. Remove it."],
        Lines(new Suppression("RP-008", "old clients") { Resource = "orders" }));

    [Fact]
    public void One_without_a_rule_a_resource_or_a_reason_is_an_error() => Assert.Equal(
        [
            "SUP-002  Suppressions[0]: the suppression has no rule; it needs a rule, a resource and a reason. Add the rule.",
            "SUP-002  Suppressions[0]: the suppression has no resource; it needs a rule, a resource and a reason. Add the resource.",
            "SUP-002  Suppressions[0]: the suppression has no reason; it needs a rule, a resource and a reason. Add the reason.",
            .. _findings.Select(finding => finding.ToString()),
        ],
        Lines(new Suppression(string.Empty, " ")));

    [Fact]
    public void Errors_and_unknown_rules_cannot_be_suppressed()
    {
        Assert.Equal(
            "SUP-002  Suppressions[0]: RT-007 is an error; only warnings and notes can be suppressed. Mend what it reports.",
            Lines(new Suppression("RT-007", "why not") { Resource = "*" })[0]);
        Assert.Equal(
            "SUP-002  Suppressions[0]: LOSS-041 is a loss that can stop a program; such a loss is accepted, not suppressed. Write AcceptLosses = { new(\"LOSS-041\", reason: \"…\") }.",
            Lines(new Suppression("LOSS-041", "why not") { Resource = "*" })[0]);
        Assert.Equal(
            "SUP-002  Suppressions[0]: there is no rule \"RT-999\"; a suppression needs one that exists.",
            Lines(new Suppression("RT-999", "why not") { Resource = "*" })[0]);
    }

    [Fact]
    public void One_that_has_expired_hides_nothing_any_more() => Assert.Equal(
        ["warning SUP-003  Suppressions[0]: the suppression of RP-008 on \"all\" expired on 2026-01-01. Mend what it hides, or give it a new date.", .. _findings.Select(finding => finding.ToString())],
        Lines(new Suppression("RP-008", "old clients") { Resource = "all", Until = new(2026, 1, 1) }));

    [Fact]
    public void On_its_last_day_it_still_holds() => Assert.Equal(
        ["warning SUP-003  Suppressions[0]: the suppression of RP-008 on any resource expired on 2026-05-31. Mend what it hides, or give it a new date.", .. _findings.Select(finding => finding.ToString())],
        Lines(new Suppression("RP-008", "old clients") { Resource = "*", Until = _today.AddDays(-1) }));

    [Theory]
    [InlineData("mesh/colors.json", true)]
    [InlineData("colors.json", true)]
    [InlineData("*.json", true)]
    [InlineData("mesh/*", true)]
    [InlineData("olors.json", false)]
    [InlineData("mesh", false)]
    [InlineData("*.yaml", false)]
    public void One_for_certain_files_covers_what_stands_in_them(string pattern, bool isCovered)
    {
        var suppression = new Suppression("rp-008", "old clients") { Resource = "*", FilePattern = pattern };
        var finding = Assert.Single(_findings) with { File = "mesh/colors.json" };

        Assert.Equal(isCovered, suppression.Covers(finding));
        Assert.False(suppression.Covers(finding with { File = null }));
        Assert.False(suppression.Covers(finding with { Rule = RuleBook.RP006 }));
    }

    [Fact]
    public void Of_two_for_the_same_both_are_of_use()
    {
        var result = Apply(new Suppression("RP-008", "old clients") { Resource = "*" }, new Suppression("RP-008", "older clients") { Resource = "all" });

        Assert.Empty(result.Reported);
        Assert.Single(result.Suppressed);
    }

    [Fact]
    public void The_end_of_App_Mesh_is_said_once_for_a_mesh() => Assert.Equal(
        "warning EOL-001  AWS ended App Mesh on 2026-09-30: a preview cannot notice it, but a deployment to App Mesh will fail. "
        + "Set Target = MeshTarget.VpcLattice(…), which works today, or move to ECS Service Connect, Envoy or Istio.",
        EndOfLifeRules.Check(new Shop().Request<MeshRequest>("mesh")).ToString());

    private static SuppressedFindings Apply(params Suppression[] suppressions) => Suppressions.Apply(_findings, suppressions, _mesh, _today);

    private static List<string> Lines(params Suppression[] suppressions) => [.. Apply(suppressions).Reported.Select(finding => finding.ToString())];
}
