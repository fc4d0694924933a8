using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>Of all requests that prove something, people are shown the simplest.</summary>
public sealed class WitnessTests
{
    [Theory]
    [InlineData("GET /", "'prefix':'/a'")]
    [InlineData("GET /x", "'path':{'exact':'/'}")]
    [InlineData("POST /", "'method':'GET'")]
    [InlineData("PUT /", "'method':'GET'", "'method':'POST'")]
    [InlineData("DELETE /", "'method':'GET'", "'method':'POST'", "'method':'PUT'")]
    [InlineData("TRACE /", "'method':'GET'", "'method':'POST'", "'method':'PUT'", "'method':'DELETE'", "'method':'PATCH'", "'method':'HEAD'", "'method':'OPTIONS'", "'method':'CONNECT'")]
    [InlineData("GET /", "'headers':[{'name':'h','match':{'exact':'1'}}]")]
    [InlineData("GET / [h: x]", "'headers':[{'name':'h','invert':true}]")]
    [InlineData("GET /", "'queryParameters':[{'name':'q'}]")]
    [InlineData("GET /x", "'prefix':'/a'", "'path':{'exact':'/'}")]
    [InlineData("GET / [h: 1]", "'headers':[{'name':'h','match':{'exact':'1'},'invert':true}]", "'headers':[{'name':'h','invert':true}]")]
    [InlineData("GET / [h: a]", "'headers':[{'name':'h','match':{'prefix':'a'},'invert':true}]", "'headers':[{'name':'h','invert':true}]")]
    [InlineData("POST / [h: x]", "'method':'GET'", "'headers':[{'name':'h','invert':true}]")]
    [InlineData("none", "'prefix':'/'")]
    [InlineData("none", "'headers':[{'name':'h'}]", "'headers':[{'name':'h','invert':true}]")]
    public void A_request_that_no_route_takes(string expected, params string[] matches)
    {
        var found = Find(Table(matches), wanted: null);

        Assert.Equal(expected, found.Witness?.ToString() ?? "none");
        Assert.Equal(expected == "none", found.IsImpossible);
        if (found.Witness is { } witness) Assert.Equal(Verdict.NoRoute, RouteTable.Decide(new(witness), Table(matches).Entries).Verdict);
    }

    [Theory]
    [InlineData("GET /", "'prefix':'/'")]
    [InlineData("GET /a", "'prefix':'/a'")]
    [InlineData("POST /", "'method':'POST'")]
    [InlineData("GET / [h: 1]", "'headers':[{'name':'h','match':{'exact':'1'}}]")]
    [InlineData("GET / [a: 1, b: 2]", "'headers':[{'name':'b','match':{'exact':'2'}},{'name':'a','match':{'exact':'1'}}]")]
    [InlineData("GET / [h: axb]", "'headers':[{'name':'h','match':{'prefix':'a'}},{'name':'h','match':{'suffix':'b'}},{'name':'h','match':{'exact':'ab'},'invert':true}]")]
    [InlineData("GET /?q", "'queryParameters':[{'name':'q','match':{'exact':''}}]")]
    [InlineData("GET /?p=1&q=2", "'queryParameters':[{'name':'q','match':{'exact':'2'}},{'name':'p','match':{'exact':'1'}}]")]
    [InlineData("GET www.x/", "'headers':[{'name':'host','match':{'exact':'www.x'}}]")]
    [InlineData("none", "'headers':[{'name':'h','match':{'exact':'1'}},{'name':'h','match':{'exact':'2'}}]")]
    [InlineData("none", "'queryParameters':[{'name':'q','match':{'exact':'1&2'}}]")]
    [InlineData("none", "'queryParameters':[{'name':'q','match':{'exact':'&'}}]")]
    [InlineData("none", "'path':{'exact':'/a//b'}")]
    public void A_request_that_a_route_takes(string expected, string match)
    {
        var found = Find(Table(match), wanted: "r0");

        Assert.Equal(expected, found.Witness?.ToString() ?? "none");
        if (found.Witness is { } witness) Assert.Equal("r0", RouteTable.Decide(new(witness), Table(match).Entries).Routes[0].Name);
    }

    [Theory]
    [InlineData("GET /?q=1", "'queryParameters':[{'name':'q','match':{'exact':'1'}}]", "'prefix':'/a'")]
    [InlineData("GET /ax", "'prefix':'/a'", "'path':{'exact':'/a'}")]
    [InlineData("GET /a [h: x]", "'prefix':'/a'", "'headers':[{'name':'h','invert':true}]")]
    [InlineData("PUT /", "'prefix':'/'", "'method':'GET'", "'method':'POST'")]
    [InlineData("GET /", "'prefix':'/'", "'prefix':'/a','method':'GET'")]
    [InlineData("none", "'prefix':'/a'", "'prefix':'/'")]
    public void A_request_that_one_route_takes_and_the_others_do_not(string expected, params string[] matches) =>
        Assert.Equal(expected, Find(Table(matches), wanted: "r0").Witness?.ToString() ?? "none");

    [Fact]
    public void An_expression_leaves_open_what_no_sample_shows()
    {
        var open = Find(Table("'path':{'regex':'/[a-c]+'}", "'path':{'regex':'/([a-z0-9-]+/)*[a-z0-9-]*'}"), wanted: "r0");
        var same = Find(Table("'path':{'regex':'/[a-c]+'}", "'path':{'regex':'/[a-c]+'}"), wanted: "r0");

        Assert.Equal((null, false, "regular expressions decide, and no sample of them shows it"), (open.Witness, open.IsImpossible, open.Obstacle));
        Assert.Equal((null, true, null), (same.Witness, same.IsImpossible, same.Obstacle));
    }

    [Fact]
    public void So_does_one_of_which_no_sample_is_found()
    {
        var open = Find(Table("'path':{'regex':'/a{60}'}", "'prefix':'/b'"), wanted: "r0");

        Assert.Equal((null, false, "regular expressions decide, and no sample of them shows it"), (open.Witness, open.IsImpossible, open.Obstacle));
    }

    [Theory]
    [InlineData("'path':{'regex':'/[a-c]+'}", "'prefix':'/'")]
    [InlineData("'path':{'regex':'/a.*'}", "'prefix':'/a'")]
    [InlineData("'path':{'exact':'/a'}", "'path':{'regex':'/[a-c]+'}")]
    public void It_leaves_nothing_open_where_one_route_takes_all_of_the_other(string lost, string taker) => Assert.True(Find(Table(lost, taker), wanted: "r0").IsImpossible);

    [Fact]
    public void A_gRPC_call_is_a_POST_to_its_method()
    {
        var table = RouteTable.Of([Route("r0", "{'serviceName':'a.B'}", type: "grpcRoute"), Route("r1", "{'serviceName':'a.B','methodName':'C'}", type: "grpcRoute")]);
        var space = new RouteSpace(table.Entries, "grpc", 9000);
        var found = RouteSearch.Find(space, Set(space, "r0"), Set(space, "r1"));

        Assert.Equal("grpc :9000/a.B/x", found.Witness!.ToString());
        Assert.Equal(("POST", TrafficKind.Grpc), (found.Witness.Method, found.Witness.Kind));
    }

    private static RouteTable Table(params IEnumerable<string> matches) => RouteTable.Of(matches.Select((match, index) => Route($"r{index}", $"{{{match}}}")));

    /// <summary>A request that one route takes and no other, or that no route takes.</summary>
    private static SearchResult Find(RouteTable table, string? wanted)
    {
        var space = new RouteSpace(table.Entries, "http", null);
        return RouteSearch.Find(space, Set(space, wanted), space.Where(entry => entry.Name != wanted));
    }

    private static RouteSet Set(RouteSpace space, string? name) => space.Where(entry => entry.Name == name);
}
