using Pulumi.AppMeshKit.Model.Tests.Rules;

namespace Pulumi.AppMeshKit.Model.Tests.Fidelity;

/// <summary>Losses that somebody does without.</summary>
public class AcceptedLossTests
{
    private static readonly ResourceId _mesh = new(ResourceKind.Mesh, "shop", null, "shop");

    [Fact]
    public void An_accepted_loss_is_found_again_whatever_its_severity()
    {
        var set = Set(new AcceptedLoss("loss-037", "callers have deadlines"), new AcceptedLoss("LOSS-038", "DNS is made elsewhere"));
        var left = Shop.Kept().Losses().Where(loss => !set.Accepts(loss));

        Assert.Empty(left);
        Assert.Empty(set.Problems);
        Assert.Empty(set.Unused);
    }

    [Fact]
    public void A_finding_that_is_no_loss_is_never_accepted() =>
        Assert.False(Set(new AcceptedLoss("RP-008", "x")).Accepts(new Shop("route.spec.httpRoute.retryPolicy removed").Findings().Single(finding => finding.Rule.Id == "RP-008")));

    [Fact]
    public void What_is_not_lost_is_said_to_be_unused()
    {
        var set = Set(new AcceptedLoss("LOSS-041", "the load balancer rewrites") { Origin = Origin.Code("Program.cs", 7)["AcceptLosses"][3] });

        Assert.Equal(["warning ACC-001  AcceptLosses[3]: LOSS-041 is accepted, but nothing is lost in this way. Remove it."], set.Unused.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("", "x", "the accepted loss has no id; it needs an id and a reason. Add the id.")]
    [InlineData("LOSS-002", " ", "the accepted loss has no reason; it needs an id and a reason. Add the reason.")]
    [InlineData("LOSS-099", "x", "there is no loss \"LOSS-099\"; an accepted loss needs an id from LOSS-001 to LOSS-042.")]
    [InlineData("RT-007", "x", "RT-007 is no loss; what can be accepted begins with LOSS. Mend what it reports.")]
    [InlineData("RP-008", "x", "RP-008 is no loss; what can be accepted begins with LOSS. Suppress it, if you can live with it.")]
    public void A_faulty_one_accepts_nothing(string id, string reason, string says)
    {
        var set = Set(new AcceptedLoss(id, reason));

        Assert.Equal([$"ACC-002  AcceptLosses[0]: {says}"], set.Problems.Select(finding => finding.ToString()));
        Assert.Empty(set.Unused);
        Assert.DoesNotContain(Shop.Kept("mesh.spec.egressFilter.type = \"DROP_ALL\"").Losses(), set.Accepts);
    }

    private static AcceptedLossSet Set(params AcceptedLoss[] losses) => new(losses, _mesh);
}
