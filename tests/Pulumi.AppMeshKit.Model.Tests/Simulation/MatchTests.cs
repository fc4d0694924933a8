using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Paths, query parameters, methods and schemes.</summary>
public sealed class MatchTests
{
    [Theory]
    [InlineData("'prefix':'/api'", "/api?x=1", true)]
    [InlineData("'prefix':'/api'", "/apix/y", true)]
    [InlineData("'prefix':'/api'", "/Api", false)]
    [InlineData("'path':{'exact':'/api'}", "/api", true)]
    [InlineData("'path':{'exact':'/api'}", "/api?x=1", true)]
    [InlineData("'path':{'exact':'/api'}", "/api/", false)]
    [InlineData("'path':{'exact':'/api'}", "/API", false)]
    [InlineData("'path':{'regex':'/a[0-9]'}", "/a7", true)]
    [InlineData("'path':{'regex':'/a[0-9]'}", "/a7?x", true)]
    [InlineData("'path':{'regex':'/a[0-9]'}", "/a77", false)]
    [InlineData("'path':{'regex':'/a[0-9]'}", "/b/a7", false)]
    [InlineData("'path':{'regex':'/(?P<id>[0-9]+)'}", "/77", true)]
    [InlineData("'path':{'regex':'/\\\\d+'}", "/٣", false)]
    [InlineData("'method':'GET'", "/whatever", true)]
    [InlineData("'method':'POST'", "/whatever", false)]
    [InlineData("'headers':[{'name':':method','match':{'exact':'GET'}}]", "/", true)]
    public void A_path_fits_or_not(string match, string path, bool isTaken) =>
        Assert.Equal(isTaken ? Verdict.Matched : Verdict.NoRoute, Of(Route("a", $"{{{match}}}")).Get(path).Verdict);

    [Theory]
    [InlineData("/a/./api", false)]
    [InlineData("/a/../api", true)]
    [InlineData("/./api", true)]
    [InlineData("//api", true)]
    [InlineData("/a%2F..%2Fapi", false)]
    [InlineData("/%61pi", false)]
    public void Paths_are_made_normal_before_they_are_compared(string path, bool isTaken)
    {
        foreach (var match in new[] { "{'prefix':'/api'}", "{'path':{'exact':'/api'}}", "{'path':{'regex':'/ap.'}}" })
            Assert.Equal(isTaken ? Verdict.Matched : Verdict.NoRoute, Of(Route("a", match)).Get(path).Verdict);
    }

    [Theory]
    [InlineData("'name':'q'", "/?q=1", true)]
    [InlineData("'name':'q'", "/?q", true)]
    [InlineData("'name':'q'", "/?x=1&q=", true)]
    [InlineData("'name':'q'", "/?Q=1", false)]
    [InlineData("'name':'q'", "/", false)]
    [InlineData("'name':'q','match':{'exact':'1'}", "/?q=1", true)]
    [InlineData("'name':'q','match':{'exact':'1'}", "/?q=1&q=2", true)]
    [InlineData("'name':'q','match':{'exact':'2'}", "/?q=1&q=2", false)]
    [InlineData("'name':'q','match':{'exact':'a b'}", "/?q=a%20b", false)]
    [InlineData("'name':'q','match':{'exact':'a%20b'}", "/?q=a%20b", true)]
    [InlineData("'name':'q','match':{'exact':'a=b'}", "/?q=a=b", true)]
    [InlineData("'name':'q'", "/??q=1", false)]
    public void A_query_parameter_counts_once_and_as_it_is_written(string parameter, string path, bool isTaken) =>
        Assert.Equal(isTaken ? Verdict.Matched : Verdict.NoRoute, Of(Route("a", $"{{'prefix':'/','queryParameters':[{{{parameter}}}]}}")).Get(path).Verdict);

    [Fact]
    public void All_query_parameters_must_hold()
    {
        var mesh = Of(Route("a", "{'prefix':'/','queryParameters':[{'name':'q','match':{'exact':'1'}},{'name':'r'}]}"));

        Assert.Equal(Verdict.Matched, mesh.Get("/?r&q=1").Verdict);
        Assert.Equal(Verdict.NoRoute, mesh.Get("/?q=1").Verdict);
    }

    [Theory]
    [InlineData("http2Route", "https", Verdict.Matched)]
    [InlineData("http2Route", "http", Verdict.NoRoute)]
    [InlineData("httpRoute", "http", Verdict.Matched)]
    [InlineData("httpRoute", "https", Verdict.Matched)]
    public void A_scheme_counts_on_http2_routes_only(string type, string scheme, Verdict expected)
    {
        var mesh = Of(Route("a", "{'prefix':'/','scheme':'https'}", type: type));

        Assert.Equal(expected, MeshSimulator.For(mesh).Node("web").Get($"{scheme}://shop.local/").Resolve().Verdict);
    }

    [Fact]
    public void A_method_is_sent_in_capital_letters()
    {
        var caller = MeshSimulator.For(Of(Route("a", "{'prefix':'/','method':'PATCH'}"))).Node("web");

        Assert.Equal("a", caller.Send("patch", "http://shop.local/").Resolve().Route);
        Assert.Null(caller.Post("http://shop.local/").Resolve().Route);
        Assert.Null(caller.Call(new() { Host = "shop.local", Method = "patch" }).Resolve().Route);
    }
}
