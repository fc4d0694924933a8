using System.Collections.Immutable;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What comes back from registrations that are not the kit's own.</summary>
public class ReadBackTests
{
    private const string Route = "aws:appmesh/route:Route";

    [Theory]
    [InlineData("aws:ec2/vpc:Vpc")]
    [InlineData("aws:appmesh/Route:Route")]
    [InlineData("aws:appmesh/route")]
    [InlineData("")]
    public void Another_type_is_no_request(string type) =>
        Assert.Null(AppMeshRequests.FromInputs(type, ImmutableDictionary<string, object>.Empty));

    [Fact]
    public void The_region_is_no_part_of_a_request()
    {
        var read = AppMeshRequests.Read(Route, Inputs(("name", "all"), ("region", "eu-west-1")))!;

        Assert.Empty(read.Problems);
        Assert.Equal("all", read.Request!.Name);
    }

    [Fact]
    public void What_the_api_does_not_have_is_a_problem()
    {
        var read = AppMeshRequests.Read(
            Route, Inputs(("name", "all"), ("spec", Inputs(("grpcRoute", Inputs(("match", Inputs(("prefix", "/")))))))))!;

        Assert.Equal("GEN-011", Assert.Single(read.Problems).Rule);
        Assert.NotNull(((Model.RouteRequest)read.Request!).Spec!.GrpcRoute!.Match);
    }

    [Fact]
    public void A_second_pool_is_a_problem()
    {
        var pools = ImmutableArray.Create<object>(Inputs(("maxRequests", 1.0)), Inputs(("maxRequests", 2.0)));
        var listener = Inputs(("connectionPool", Inputs(("http2s", pools))));

        var read = AppMeshRequests.Read(
            "aws:appmesh/virtualNode:VirtualNode", Inputs(("spec", Inputs(("listeners", ImmutableArray.Create<object>(listener))))))!;

        var problem = Assert.Single(read.Problems);
        Assert.Equal(("GEN-012", "spec.listeners[0].connectionPool.http2"), (problem.Rule, problem.Origin.Path));
    }

    [Fact]
    public void A_fraction_is_a_problem()
    {
        var read = AppMeshRequests.Read(Route, Inputs(("spec", Inputs(("priority", 1.5)))))!;

        Assert.Equal("GEN-012", Assert.Single(read.Problems).Rule);
    }

    private static ImmutableDictionary<string, object> Inputs(params (string Name, object Value)[] members) =>
        members.ToImmutableDictionary(member => member.Name, member => member.Value);
}
