namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Route tables that come close to what the rules about order say, and those in which they say it.</summary>
public class OrderVariantTests
{
    private const string _low = """low.spec.httpRoute.match.headers = [{"name":"x-version","match":{"range":{"start":100,"end":149}}}]""";
    private const string _high = """high.spec.httpRoute.match.headers = [{"name":"x-version","match":{"range":{"start":150,"end":200}}}]""";

    [Theory]
    [InlineData("ORD-001", "gateway", """second.spec.httpRoute.match.hostname = {"suffix":".shop.com"}""", false)]
    [InlineData("ORD-001", "gateway", """gatewayRoute.spec.httpRoute.match.hostname = {"suffix":".shop.com"}""", false)]
    [InlineData("ORD-001", "gateway", """second.spec.httpRoute.match.hostname = {"exact":"WWW.shop.com"}""", true)]
    [InlineData("ORD-001", "gateway", """second.spec.httpRoute.match.hostname = {"exact":"api.shop.com"}""", false)]
    [InlineData("ORD-001", "gateway", """second.spec.httpRoute.match.prefix = "/colors/x/" """, true)]
    [InlineData("ORD-001", "gateway", """second.spec.httpRoute.match.prefix = "/" """, false)]
    [InlineData("ORD-004", "gateway", """second.spec.httpRoute.match.hostname removed""", false)]
    [InlineData("ORD-004", "gateway", """second.spec.httpRoute.match = {"prefix":"/other/"}""", true)]
    [InlineData("ORD-004", "gateway", """second.spec.httpRoute.match.hostname = {"suffix":".shop.com"}""", false)]
    [InlineData("ORD-002", "gateway", """second.spec.priority = 10""", true)]
    [InlineData("ORD-002", "gateway", """second.spec.priority = 11""", false)]
    [InlineData("ORD-002", "gateway", """gatewayRoute.spec.httpRoute.match = {"prefix":"/"}""", false)]
    [InlineData("ORD-002", "router", """second.spec.priority = 10""", true)]
    [InlineData("RT-021", "router", """second.spec.priority = 10""", false)]
    public void Of_two_routes_with_priorities_10_and_20(string rule, string parent, string edit, bool isSaid)
    {
        string[] second = parent == "gateway"
            ? ["second = copy of gatewayRoute", "second.gatewayRouteName = \"second\"", "second.spec.priority = 20"]
            : ["second = copy of route", "second.routeName = \"second\"", "second.spec.priority = 20"];
        Assert.Equal(isSaid, Ids([.. second, edit.Trim()]).Contains(rule));
    }

    [Theory]
    [InlineData("ORD-002", "{}", true)]
    [InlineData("ORD-002", """{"prefix":"/"}""", true)]
    [InlineData("ORD-002", """{"prefix":"/","method":"GET"}""", false)]
    [InlineData("RT-021", """{"prefix":"/","method":"GET"}""", true)]
    [InlineData("RT-021", """{"prefix":"/a/"}""", false)]
    [InlineData("RT-021", """{"path":{"exact":"/a"}}""", false)]
    [InlineData("RT-021", """{"path":{"exact":"/"}}""", true)]
    [InlineData("RT-021", """{"path":{"regex":"/[a-c]"}}""", true)]
    [InlineData("RT-021", """{"prefix":"api"}""", false)]
    public void Of_two_routes_with_the_same_priority_to_different_places(string rule, string match, bool isSaid) => Assert.Equal(
        isSaid,
        Ids("second = copy of route", "second.routeName = \"second\"", $"second.spec.httpRoute.match = {match}", """second.spec.httpRoute.action.weightedTargets = [{"virtualNode":"green","weight":1}]""").Contains(rule));

    [Theory]
    [InlineData(true)]
    [InlineData(true, _low, """low.spec.httpRoute.match.method = "GET" """)]
    [InlineData(false, """low.spec.httpRoute.match.method = "GET" """, """high.spec.httpRoute.match.method = "POST" """)]
    [InlineData(false, """low.spec.httpRoute.match.headers[0].match.range.end = 150""")]
    [InlineData(false, """low.spec.httpRoute.match.headers[0].match.range.end = 148""")]
    [InlineData(false, """low.spec.httpRoute.match.headers[0].invert = true""")]
    [InlineData(false, """low.spec.httpRoute.match.headers[0].name = "x-other" """)]
    [InlineData(false, """route.spec.httpRoute.match.headers = [{"name":"x-version","match":{"prefix":"14"}}]""")]
    [InlineData(true, """route.spec.httpRoute.match.headers = [{"name":"x-version","match":{"prefix":"9"}}]""")]
    [InlineData(false, """route.spec.httpRoute.match.headers = [{"name":"x-version","match":{"exact":"149"}}]""")]
    [InlineData(true, """route.spec.httpRoute.match.headers = [{"name":"x-other","match":{"exact":"149"}}]""")]
    [InlineData(false, """route.spec.httpRoute.match.method = "${METHOD}" """)]
    [InlineData(false, """router.spec.listeners = []""")]
    public void Between_two_ranges_there_is_a_gap(bool isSaid, params string[] edits) => Assert.Equal(
        isSaid,
        Ids([
            "low = copy of route", "low.routeName = \"low\"", "low.spec.priority = 1", _low,
            "high = copy of route", "high.routeName = \"high\"", "high.spec.priority = 2", _high,
            .. edits.Select(edit => edit.Trim()),
        ]).Contains("RT-037"));

    [Theory]
    [InlineData("""{"exact":"www.shop.com"}""", true)]
    [InlineData("""{"exact":"api.shop.com"}""", false)]
    [InlineData("""{"suffix":".shop.com"}""", false)]
    public void So_it_is_at_a_gateway_for_one_host(string host, bool isSaid) => Assert.Equal(
        isSaid,
        Ids(
            "low = copy of gatewayRoute", "low.gatewayRouteName = \"low\"", "low.spec.priority = 1", _low,
            "high = copy of gatewayRoute", "high.gatewayRouteName = \"high\"", "high.spec.priority = 2", _high,
            $"high.spec.httpRoute.match.hostname = {host}").Contains("RT-037"));

    [Fact]
    public void Metadata_of_calls_has_no_such_gaps() => Assert.DoesNotContain(
        "RT-037",
        Ids(
            """ledgerRoute.spec.grpcRoute.match.metadata = [{"name":"v","match":{"range":{"start":100,"end":149}}}]""",
            "high = copy of ledgerRoute",
            "high.routeName = \"high\"",
            """high.spec.grpcRoute.match.metadata = [{"name":"v","match":{"range":{"start":150,"end":200}}}]"""));

    [Theory]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""")]
    [InlineData(false, """route.spec.httpRoute.match = {"prefix":"/v1/"}""")]
    [InlineData(true, """route.spec.httpRoute.match = {"prefix":"/colors/"}""")]
    [InlineData(false, """route.spec.httpRoute.match = {"prefix":"/"}""")]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"regex":"/[a-z]+"}}""")]
    [InlineData(false, """route.spec.httpRoute.match = {"method":"GET"}""")]
    [InlineData(false, """route.spec.httpRoute.match = {"prefix":"${PREFIX}"}""")]
    [InlineData(false, """route removed""")]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.rewrite.path.exact = "b" """)]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.rewrite.path.exact = "/v1" """)]
    [InlineData(true, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.rewrite.path.exact = "/v2" """)]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.target.port = 9999""")]
    public void A_path_is_rewritten_into_a_dead_end(bool isSaid, params string[] edits) => Assert.Equal(
        isSaid,
        Ids([edits[0], .. edits.Length > 1 && edits[1].Contains("path.exact", StringComparison.Ordinal) ? ["""gatewayRoute.spec.httpRoute.match = {"path":{"exact":"/colors"}}""", "gatewayRoute.spec.httpRoute.action.rewrite = {}"] : Array.Empty<string>(), .. edits.Skip(1).Select(edit => edit.Trim())]).Contains("REACH-001"));

    private static List<string> Ids(params IEnumerable<string> edits) => [.. new Shop(edits).Findings().Select(finding => finding.Rule.Id)];
}
