namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Route tables that come close to what the rules about order say, and those in which they say it.</summary>
public class OrderVariantTests
{
    private const string _low = """low.spec.httpRoute.match.headers = [{"name":"x-version","match":{"range":{"start":100,"end":149}}}]""";
    private const string _high = """high.spec.httpRoute.match.headers = [{"name":"x-version","match":{"range":{"start":150,"end":200}}}]""";
    private const string _twoPorts = """router.spec.listeners[1] = {"portMapping":{"port":8081,"protocol":"http"}}""";

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
    [InlineData("ORD-001", "router", """router.spec.listeners = []""", true)]
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
    [InlineData("RT-021", """{"method":"GET"}""", false, """route.spec.httpRoute.action.weightedTargets[0].weight = "${WEIGHT}" """)]
    [InlineData("RT-021", """{"method":"GET"}""", false, """second.spec.httpRoute.action.weightedTargets[0].weight = "${WEIGHT}" """)]
    [InlineData("RT-021", """{"method":"GET"}""", false, """second.spec.httpRoute.action.weightedTargets = []""")]
    [InlineData("RT-021", """{"method":"GET","port":8080}""", true, _twoPorts, "route.spec.httpRoute.match.port = 8080")]
    [InlineData("RT-021", """{"method":"GET","port":8081}""", false, _twoPorts, "route.spec.httpRoute.match.port = 8080")]
    public void Of_two_routes_with_the_same_priority_to_different_places(string rule, string match, bool isSaid, params string[] more) => Assert.Equal(
        isSaid,
        Ids([
            "second = copy of route", "second.routeName = \"second\"", $"second.spec.httpRoute.match = {match}",
            """second.spec.httpRoute.action.weightedTargets = [{"virtualNode":"green","weight":1}]""",
            .. more.Select(edit => edit.Trim()),
        ]).Contains(rule));

    [Fact]
    public void Two_routes_do_not_tie_where_a_longer_one_takes_all_that_both_match() => Assert.DoesNotContain("RT-021", Ids(
        """route.spec.httpRoute.match = {"prefix":"/api/"}""",
        "long = copy of route",
        "long.routeName = \"long\"",
        """long.spec.httpRoute.match = {"prefix":"/api/v1/"}""",
        """long.spec.httpRoute.action.weightedTargets = [{"virtualNode":"green","weight":1}]""",
        "regex = copy of long",
        "regex.routeName = \"regex\"",
        """regex.spec.httpRoute.match = {"path":{"regex":"/api/v1/.*"}}"""));

    [Fact]
    public void A_route_that_is_not_known_may_be_the_one_for_the_rest()
    {
        string[] edits = ["route.spec.httpRoute.match.prefix = \"/api/\"", "second = copy of route", "second.routeName = \"second\""];

        Assert.Contains("ORD-003", Ids(edits));
        Assert.DoesNotContain("ORD-003", Ids([.. edits, "second.spec.httpRoute.match.method = \"${METHOD}\""]));
    }

    [Fact]
    public void The_port_that_is_named_is_the_one_on_which_two_gateway_routes_meet() => Assert.Contains(
        new Shop(
            """gateway.spec.listeners[1] = {"portMapping":{"port":8081,"protocol":"http"}}""",
            "gatewayRoute.spec.httpRoute.match.port = 8081",
            "rest = copy of gatewayRoute",
            "rest.gatewayRouteName = \"rest\"",
            "rest.spec.priority = 20",
            """rest.spec.httpRoute.match = {"prefix":"/","port":8081}""").Findings(),
        finding => finding.Rule.Id == "ORD-004" && finding.Message.StartsWith("on port 8081 of virtual gateway \"edge\"", StringComparison.Ordinal));

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
    [InlineData(false, _twoPorts, """low.spec.httpRoute.match.port = 8080""", """high.spec.httpRoute.match.port = 8081""")]
    [InlineData(false, """low.spec.httpRoute.match.headers[0].match.range.end = 9223372036854775807""", """high.spec.httpRoute.match.headers[0].match.range = {"start":-9223372036854775808,"end":5}""")]
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
    [InlineData(true, """route.spec.httpRoute.match = {"prefix":"/v1/"}""", """gatewayRoute.spec.httpRoute.action.rewrite.prefix.value = "/v2/" """)]
    [InlineData(true, """route.spec.httpRoute.match = {"prefix":"/colors/"}""", """gatewayRoute.spec = {"http2Route":{"match":{"prefix":"/colors/"},"action":{"target":{"virtualService":{"virtualServiceName":"colors.shop.local"}},"rewrite":{"prefix":{"value":"/"}}}}}""")]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.rewrite.path.exact = "b" """)]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.rewrite.path.exact = "/v1" """)]
    [InlineData(true, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.rewrite.path.exact = "/v2" """)]
    [InlineData(false, """route.spec.httpRoute.match = {"path":{"exact":"/v1"}}""", """gatewayRoute.spec.httpRoute.action.target.port = 9999""")]
    public void A_path_is_rewritten_into_a_dead_end(bool isSaid, params string[] edits) => Assert.Equal(
        isSaid,
        Ids([edits[0], .. edits.Length > 1 && edits[1].Contains("path.exact", StringComparison.Ordinal) ? ["""gatewayRoute.spec.httpRoute.match = {"path":{"exact":"/colors"}}""", "gatewayRoute.spec.httpRoute.action.rewrite = {}"] : Array.Empty<string>(), .. edits.Skip(1).Select(edit => edit.Trim())]).Contains("REACH-001"));

    [Fact]
    public void A_route_of_another_port_is_not_what_a_rewrite_misses() => Assert.DoesNotContain("REACH-001", Ids(
        _twoPorts,
        """route.spec.httpRoute.match = {"prefix":"/v1/","port":8080}""",
        "second = copy of route",
        "second.routeName = \"second\"",
        """second.spec.httpRoute.match = {"prefix":"/colors/x/","port":8081}""",
        "gatewayRoute.spec.httpRoute.action.target.port = 8080"));

    private static List<string> Ids(params IEnumerable<string> edits) => [.. new Shop(edits).Findings().Select(finding => finding.Rule.Id)];
}
