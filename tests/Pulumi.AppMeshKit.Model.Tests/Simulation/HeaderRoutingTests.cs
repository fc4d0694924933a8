using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Conditions on headers: all must hold, and a header that is absent fits only where its absence is asked for.</summary>
public sealed class HeaderRoutingTests
{
    [Theory]
    [InlineData("100", "blue 100 % via blue")]
    [InlineData("149", "blue 100 % via blue")]
    [InlineData("150", "yellow 100 % via yellow")]
    [InlineData("redorgreen", "red 100 % via red")]
    [InlineData("redoryellow", "green 100 % via green")]
    [InlineData(null, "no route (404)")]
    public void Colors_are_chosen_by_header_as_AWS_published_it(string? value, string expected) =>
        Assert.Equal(expected, Colors(1, 2, 1000, null).Get("/", Color(value)).ToString());

    [Fact]
    public void Of_two_matchers_that_fit_the_smaller_priority_decides() =>
        Assert.Equal("green 100 % via green", Colors(5, 2, 1000, null).Get("/", "color_header: redorgreen").ToString());

    [Fact]
    public void Without_priorities_matchers_of_one_header_tie()
    {
        var answer = Colors(null, null, null, null).Get("/", "color_header: 125");

        Assert.Equal(Verdict.Ambiguous, answer.Verdict);
        Assert.Equal(["blue", "yellow"], answer.Ties);
        Assert.Empty(answer.Targets);
    }

    [Theory]
    [InlineData("'name':'x'", "a", true)]
    [InlineData("'name':'x'", "", true)]
    [InlineData("'name':'x'", null, false)]
    [InlineData("'name':'x','invert':true", null, true)]
    [InlineData("'name':'x','invert':true", "a", false)]
    [InlineData("'name':'x','invert':false", "a", true)]
    [InlineData("'name':'X','match':{'exact':'qa'}", "qa", true)]
    [InlineData("'name':'x','match':{'exact':'qa'}", "QA", false)]
    [InlineData("'name':'x','match':{'exact':'qa'}", "qa2", false)]
    [InlineData("'name':'x','match':{'exact':'qa'}", null, false)]
    [InlineData("'name':'x','match':{'prefix':'qa'}", "qa2", true)]
    [InlineData("'name':'x','match':{'prefix':'qa'}", "2qa", false)]
    [InlineData("'name':'x','match':{'prefix':'qa'}", "QA2", false)]
    [InlineData("'name':'x','match':{'suffix':'qa'}", "2qa", true)]
    [InlineData("'name':'x','match':{'suffix':'qa'}", "qa2", false)]
    [InlineData("'name':'x','match':{'suffix':'qa'}", null, false)]
    [InlineData("'name':'x','match':{'regex':'q[a-c]'}", "qb", true)]
    [InlineData("'name':'x','match':{'regex':'q[a-c]'}", "qbx", false)]
    [InlineData("'name':'x','match':{'regex':'q[a-c]'}", "xqb", false)]
    [InlineData("'name':'x','match':{'regex':'a|ab'}", "ab", true)]
    [InlineData("'name':'x','match':{'regex':'.*'}", "", true)]
    [InlineData("'name':'x','match':{'regex':'.+'}", "", false)]
    [InlineData("'name':'x','match':{'range':{'start':-5,'end':5}}", "-5", true)]
    public void A_matcher_takes_a_value_or_not(string matcher, string? value, bool isTaken) =>
        Assert.Equal(isTaken ? Verdict.Matched : Verdict.NoRoute, One(matcher).Get("/", value is null ? [] : ["x: " + value]).Verdict);

    [Theory]
    [InlineData("v1", Verdict.Matched)]
    [InlineData("v2", Verdict.NoRoute)]
    [InlineData(null, Verdict.NoRoute)]
    public void An_inverted_value_matcher_does_not_take_a_request_without_the_header(string? value, Verdict expected) =>
        Assert.Equal(expected, One("'name':'x-ver','invert':true,'match':{'exact':'v2'}").Get("/", value is null ? [] : ["x-ver: " + value]).Verdict);

    [Theory]
    [InlineData("'prefix':'v2'")]
    [InlineData("'suffix':'v2'")]
    [InlineData("'regex':'v[2]'")]
    [InlineData("'range':{'start':1,'end':2}")]
    public void Whatever_the_inverted_value_matcher_an_absent_header_does_not_fit(string method)
    {
        var mesh = One($"'name':'x','invert':true,'match':{{{method}}}");

        Assert.Equal(Verdict.NoRoute, mesh.Get("/").Verdict);
        Assert.Equal(Verdict.Matched, mesh.Get("/", "x: other").Verdict);
    }

    [Theory]
    [InlineData("10", Verdict.Matched)]
    [InlineData("19", Verdict.Matched)]
    [InlineData("010", Verdict.Matched)]
    [InlineData("9", Verdict.NoRoute)]
    [InlineData("20", Verdict.NoRoute)]
    [InlineData("1e1", Verdict.NoRoute)]
    [InlineData("15.0", Verdict.NoRoute)]
    [InlineData(" 15", Verdict.NoRoute)]
    [InlineData("0x0f", Verdict.NoRoute)]
    [InlineData("ten", Verdict.NoRoute)]
    [InlineData("99999999999999999999", Verdict.NoRoute)]
    [InlineData("", Verdict.NoRoute)]
    [InlineData(null, Verdict.NoRoute)]
    [InlineData("+15", Verdict.NotDecided)]
    [InlineData("+5", Verdict.NoRoute)]
    public void A_range_takes_whole_numbers_and_not_its_end(string? value, Verdict expected) =>
        Assert.Equal(expected, One("'name':'x','match':{'range':{'start':10,'end':20}}").Get("/", value is null ? [] : ["x: " + value]).Verdict);

    [Fact]
    public void All_matchers_must_hold()
    {
        var mesh = Of(Route("a", "{'prefix':'/','headers':[{'name':'x','match':{'exact':'1'}},{'name':'y'}]}"));

        Assert.Equal(Verdict.Matched, mesh.Get("/", "x: 1", "y: 2").Verdict);
        Assert.Equal(Verdict.NoRoute, mesh.Get("/", "x: 1").Verdict);
        Assert.Equal(Verdict.NoRoute, mesh.Get("/", "y: 2").Verdict);
    }

    [Fact]
    public void Several_lines_of_one_name_count_as_one_value_with_commas()
    {
        var mesh = One("'name':'x','match':{'exact':'a,b'}");

        Assert.Equal(Verdict.Matched, mesh.Get("/", "x: a", "X: b").Verdict);
        Assert.Equal(Verdict.NoRoute, mesh.Get("/", "x: b", "x: a").Verdict);
        Assert.Equal(Verdict.NoRoute, One("'name':'x','match':{'exact':'a'}").Get("/", "x: a", "x: b").Verdict);
    }

    private static IEnumerable<string> Color(string? value) => value is null ? [] : ["color_header: " + value];

    private static MeshModel One(string matcher) => Of(Route("a", $"{{'prefix':'/','headers':[{{{matcher}}}]}}"));

    private static MeshModel Colors(int? red, int? green, int? blue, int? yellow) => Of(
        Route("red", Header(",'match':{'prefix':'redorgreen'}"), red),
        Route("green", Header(",'match':{'regex':'redor.*'}"), green),
        Route("blue", Header(",'match':{'range':{'start':100,'end':150}}"), blue),
        Route("yellow", Header(string.Empty), yellow));

    private static string Header(string match) => $"{{'prefix':'/','headers':[{{'name':'color_header'{match}}}]}}";
}
