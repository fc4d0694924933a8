using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>How often a request is tried, and how long all of that takes.</summary>
public sealed class RetryTests
{
    [Theory]
    [InlineData(2, 5, "3 attempts × 5 s (route)", 15)]
    [InlineData(3, 5, "4 attempts × 5 s (route)", 15)]
    [InlineData(1, 5, "2 attempts × 5 s (route)", 10)]
    [InlineData(0, 5, "1 attempt × 5 s (route)", 5)]
    [InlineData(3, 60, "4 attempts × 60 s (route)", 15)]
    public void Attempts_are_one_more_than_retries_and_the_timeout_cuts_them(int retries, int seconds, string expected, int worst)
    {
        var answer = Of(Route("a", more: Policy(retries, seconds))).Get("/");

        Assert.Equal(expected, answer.Retries!.ToString());
        Assert.Equal(TimeSpan.FromSeconds(worst), answer.Retries.WorstCase(answer.Timeout!));
        Assert.Empty(answer.Notes);
    }

    [Fact]
    public void Without_a_timeout_that_cuts_them_all_attempts_count()
    {
        var longer = Of(Route("a", to: "v1", more: $"{Policy(3, 5)},{TimeoutTests.Timeout("perRequest", 60)}"), TimeoutTests.Listening("v1", "http", "perRequest", 60)).Get("/");
        var none = Of(Route("a", to: "v1", more: $"{Policy(3, 5)},{TimeoutTests.Timeout("perRequest", 0)}"), TimeoutTests.Listening("v1", "http", "perRequest", 0)).Get("/");

        Assert.Equal(TimeSpan.FromSeconds(20), longer.Retries!.WorstCase(longer.Timeout!));
        Assert.Equal(TimeSpan.FromSeconds(20), none.Retries!.WorstCase(none.Timeout!));
    }

    [Fact]
    public void An_attempt_of_0_seconds_has_no_limit_of_its_own()
    {
        var answer = Of(Route("a", more: Policy(2, 0))).Get("/");

        Assert.Equal("3 attempts (route)", answer.Retries!.ToString());
        Assert.Equal(TimeSpan.FromSeconds(15), answer.Retries.WorstCase(answer.Timeout!));
    }

    [Fact]
    public void Where_nothing_is_written_the_invisible_default_is_assumed_and_said()
    {
        var answer = Of(Route("a")).Get("/");

        Assert.Equal("3 attempts (default policy (assumed))", answer.Retries!.ToString());
        Assert.Equal(TimeSpan.FromSeconds(15), answer.Retries.WorstCase(answer.Timeout!));
        Assert.Equal(["there is no retry policy, so App Mesh's invisible default is assumed: 2 retries (RP-008)"], answer.Notes);
    }

    [Fact]
    public void The_assumption_can_be_switched_off()
    {
        var answer = MeshSimulator.For(Of(Route("a")), new() { AssumeDefaultRetries = false }).Node("web").Get("http://shop.local/").Resolve();

        Assert.Equal("1 attempt (none)", answer.Retries!.ToString());
        Assert.Empty(answer.Notes);
    }

    [Fact]
    public void A_written_policy_needs_no_assumption() =>
        Assert.Equal("1 attempt × 1 s (route)", MeshSimulator.For(Of(Route("a", more: Policy(0, 1))), new() { AssumeDefaultRetries = false }).Node("web").Get("http://shop.local/").Resolve().Retries!.ToString());

    [Fact]
    public void Calls_have_a_policy_of_their_own()
    {
        var mesh = Of(Route("a", "{}", more: "'retryPolicy':{'grpcRetryEvents':['unavailable'],'maxRetries':4,'perRetryTimeout':{'unit':'ms','value':250}}", type: "grpcRoute"));

        Assert.Equal("5 attempts × 250 ms (route)", MeshSimulator.For(mesh).Node("web").Grpc("shop.local", "a", "b").Resolve().Retries!.ToString());
    }

    [Fact]
    public void So_do_http2_requests() =>
        Assert.Equal("2 attempts × 5 s (route)", Of(Route("a", more: Policy(1, 5), type: "http2Route")).Get("/").Retries!.ToString());

    [Fact]
    public void A_policy_that_is_not_known_as_a_whole_is_said_to_be_so()
    {
        var route = Route("a");
        var http = route.Spec!.HttpRoute! with { RetryPolicy = new() { UnknownSource = "${POLICY}" } };
        var answer = Of(route with { Spec = route.Spec with { HttpRoute = http } }).Get("/");

        Assert.Equal("not known", answer.Retries!.ToString());
        Assert.Empty(answer.Notes);
    }

    [Fact]
    public void Connections_are_not_tried_again() =>
        Assert.Equal("1 attempt (none)", MeshSimulator.For(Of(Route("a", string.Empty, type: "tcpRoute"))).Node("web").Tcp("shop.local").Resolve().Retries!.ToString());

    [Fact]
    public void Calls_of_a_node_are_tried_again_by_default_as_well() =>
        Assert.Equal("3 attempts (default policy (assumed))", Of(Service("{'virtualNode':{'virtualNodeName':'v1'}}"), Node("v1")).Get("/").Retries!.ToString());

    private static string Policy(int retries, int seconds) => $"'retryPolicy':{{'httpRetryEvents':['server-error'],'maxRetries':{retries},'perRetryTimeout':{{'unit':'s','value':{seconds}}}}}";
}
