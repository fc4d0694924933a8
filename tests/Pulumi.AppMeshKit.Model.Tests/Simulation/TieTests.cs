using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>What App Mesh promises no order for is a tie, and a tie between different places is an answer of its own.</summary>
public sealed class TieTests
{
    [Theory]
    [InlineData("{'path':{'exact':'/cart'}}", "{'prefix':'/cart'}")]
    [InlineData("{'path':{'regex':'/cart'}}", "{'prefix':'/cart'}")]
    [InlineData("{'path':{'regex':'/c.*'}}", "{'prefix':'/'}")]
    [InlineData("{'path':{'regex':'/c.*'}}", "{'path':{'exact':'/cart'}}")]
    [InlineData("{'path':{'regex':'/c.*'}}", "{'path':{'regex':'/.*t'}}")]
    [InlineData("{'prefix':'/cart'}", "{'prefix':'/cart','method':'GET'}")]
    [InlineData("{'prefix':'/cart'}", "{'prefix':'/cart','headers':[{'name':'x'},{'name':'y'}]}")]
    [InlineData("{'prefix':'/cart'}", "{'prefix':'/cart','queryParameters':[{'name':'q'}]}")]
    [InlineData("{'prefix':'/'}", "{'method':'GET'}")]
    [InlineData("{'prefix':'/'}", "{'headers':[{'name':'x'}]}")]
    [InlineData("{}", "{'prefix':'/'}")]
    public void Nothing_puts_one_of_these_first(string one, string other)
    {
        foreach (var priority in new int?[] { null, 4 })
        {
            var answer = Of(Route("z", one, priority), Route("a", other, priority)).Get("/cart?q=1", "x: 1", "y: 1");

            Assert.Equal(Verdict.Ambiguous, answer.Verdict);
            Assert.Equal(["a", "z"], answer.Ties);
            Assert.Null(answer.Route);
        }
    }

    [Fact]
    public void A_tie_that_leads_to_one_place_says_so_where_the_routes_treat_requests_otherwise()
    {
        const string timeout = "'timeout':{'perRequest':{'unit':'s','value':2}}";

        var answer = Of(Route("a", to: "v1"), Route("z", "{'method':'GET'}", to: "v1", more: timeout)).Get("/");

        Assert.Equal(Verdict.Matched, answer.Verdict);
        Assert.Contains("routes \"a\" and \"z\" tie and lead to the same place; timeouts and retries are those of \"a\", and may be those of the others", answer.Notes);
        Assert.DoesNotContain(Of(Route("a", to: "v1"), Route("z", "{'method':'GET'}", to: "v1")).Get("/").Notes, note => note.Contains("tie", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_tie_at_a_gateway_is_sorted_by_name_too()
    {
        var answer = Of(GatewayRoute("z", "{'path':{'regex':'/c.*'}}"), GatewayRoute("a", "{'prefix':'/cart'}"), Route("r")).Arrive("/cart");

        Assert.Equal(Verdict.Ambiguous, answer.Verdict);
        Assert.Equal(["a", "z"], answer.Ties);
    }

    [Theory]
    [InlineData("v1 90, v2 10", "v1 90, v2 10")]
    [InlineData("v1 9, v2 1", "v2 10, v1 90")]
    [InlineData("v1 50, v1 40, v2 10", "v1 9, v2 1, v3 0")]
    public void Routes_that_lead_to_the_same_place_do_not_tie(string one, string other)
    {
        var answer = Of(Route("b", to: one), Route("a", "{'prefix':'/','method':'GET'}", to: other)).Get("/");

        Assert.Equal("v1 90 %, v2 10 % via a", answer.ToString());
        Assert.Empty(answer.Ties);
    }

    [Fact]
    public void Other_shares_of_the_same_targets_are_another_place() =>
        Assert.Equal("ambiguous (a or b)", Of(Route("a", to: "v1 9, v2 1"), Route("b", to: "v1 8, v2 2")).Get("/").ToString());

    [Fact]
    public void One_different_route_of_three_is_enough_and_all_three_are_named()
    {
        var answer = Of(Route("a", to: "v1"), Route("b", to: "v1"), Route("c", to: "v2")).Get("/");

        Assert.Equal(["a", "b", "c"], answer.Ties);
    }

    [Fact]
    public void A_route_that_comes_first_ends_a_tie_behind_it() =>
        Assert.Equal("first 100 % via first", Of(Route("a"), Route("b"), Route("first", priority: 5)).Get("/").ToString());

    [Fact]
    public void An_expression_ties_with_the_first_of_the_others_only()
    {
        var answer = Of(Route("long", "{'prefix':'/cart'}"), Route("short"), Route("regex", "{'path':{'regex':'/c.*'}}")).Get("/cart");

        Assert.Equal(["long", "regex"], answer.Ties);
    }

    [Fact]
    public void Gateway_routes_to_one_service_with_different_rewrites_lead_to_different_places()
    {
        var off = "{'prefix':{'defaultPrefix':'DISABLED'}}";
        var one = GatewayRoute("a", "{'prefix':'/cart'}", rewrite: off);

        Assert.Equal(Verdict.Ambiguous, Of(one, GatewayRoute("b", "{'prefix':'/cart','method':'GET'}"), Route("r")).Arrive("/cart").Verdict);
        Assert.Equal(Verdict.Matched, Of(one, GatewayRoute("b", "{'prefix':'/cart','method':'GET'}", rewrite: off), Route("r")).Arrive("/cart").Verdict);
    }
}
