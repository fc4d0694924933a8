using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Weights are relative.</summary>
public sealed class WeightTests
{
    [Theory]
    [InlineData("v1 8, v2 1, v3 1", "v1 80 %, v2 10 %, v3 10 % via a")]
    [InlineData("v1 1, v2 1", "v1 50 %, v2 50 % via a")]
    [InlineData("v1 90, v2 5", "v1 94.7 %, v2 5.3 % via a")]
    [InlineData("v1 99, v2 0", "v1 100 % via a")]
    [InlineData("v1 7", "v1 100 % via a")]
    [InlineData("v2 1, v1 3", "v1 75 %, v2 25 % via a")]
    [InlineData("v1 1, v2 2, v1 1", "v1 50 %, v2 50 % via a")]
    [InlineData("v1 1, v2 1, v3 1", "v1 33.3 %, v2 33.3 %, v3 33.3 % via a")]
    public void A_share_is_the_weight_by_the_sum_of_the_weights(string targets, string expected) =>
        Assert.Equal(expected, Of(Route("a", to: targets)).Get("/").ToString());

    [Theory]
    [InlineData("v1 1, v2 1, v3 1")]
    [InlineData("v1 1, v2 2, v3 3, v4 5, v5 7, v6 11, v7 13")]
    [InlineData("v1 97, v2 1, v3 1")]
    public void Shares_add_up_to_exactly_1(string targets) => Assert.Equal(1m, Of(Route("a", to: targets)).Get("/").Targets.Sum(target => target.Share));

    [Fact]
    public void Weights_that_are_all_0_lead_nowhere()
    {
        var answer = Of(Route("a", to: "v1 0, v2 0")).Get("/");

        Assert.Equal(Verdict.NotDecided, answer.Verdict);
        Assert.Equal("a", answer.Route);
        Assert.Empty(answer.Targets);
        Assert.Equal("Where route \"a\" leads is not known: its targets have no weight, or one that only a deployment knows.", answer.Reason);
    }

    [Fact]
    public void A_node_that_provides_its_service_gets_everything()
    {
        var answer = Of(Service("{'virtualNode':{'virtualNodeName':'v1'}}"), Node("v1")).Get("/");

        Assert.Equal("v1 100 %", answer.ToString());
        Assert.Null(answer.VirtualRouter);
        Assert.Equal(8080, answer.Targets[0].Port);
    }

    [Fact]
    public void A_target_without_traffic_need_not_exist()
    {
        var mesh = Of(Route("a", to: "v1 1, v2 0"));
        var without = MeshModel.Of([.. mesh.Requests.Where(request => request.Name?.ToString() != "v2")]);

        Assert.Equal("v1 100 % via a", without.Get("/").ToString());
    }

    [Fact]
    public void A_target_with_traffic_must_exist()
    {
        var mesh = Of(Route("a", to: "v1 1, v2 1"));
        var answer = MeshModel.Of([.. mesh.Requests.Where(request => request.Name?.ToString() != "v2")]).Get("/");

        Assert.Equal(Verdict.NoProvider, answer.Verdict);
        Assert.Equal("There is no virtual node \"v2\" in the mesh.", answer.Reason);
    }
}
