namespace Pulumi.AppMeshKit.Model.Tests.Json;

public class ReadProblemTests
{
    [Fact]
    public void A_list_written_as_text_is_named_with_its_line()
    {
        const string Json =
            """
            {
              "routeName": "all",
              "virtualRouterName": "cart",
              "spec": {
                "httpRoute": {
                  "action": { "weightedTargets": "${CANARY_ROUTES}" }
                }
              }
            }
            """;
        var result = RequestJson.Read(Json, "route.json");

        Assert.Equal(
            "route.json:6: spec.httpRoute.action.weightedTargets: expected a list, got the text \"${CANARY_ROUTES}\"",
            Assert.Single(result.Problems).ToString());
        Assert.Equal("GEN-012", result.Problems[0].Rule);
        Assert.Equal("${CANARY_ROUTES}", ((RouteRequest)result.Request!).Spec!.HttpRoute!.Action!.WeightedTargets!.UnknownSource);
    }

    [Theory]
    [InlineData("""{"meshName":"m","spec":{"egresFilter":{}}}""", "spec.egresFilter: expected a member of MeshSpec, got \"egresFilter\"; did you mean \"egressFilter\"?")]
    [InlineData("""{"meshName":"m","spec":{"foo":"bar"}}""", "spec.foo: expected a member of MeshSpec, got \"foo\"")]
    [InlineData("""{"MeshName":"m"}""", "MeshName: expected a member of MeshRequest, got \"MeshName\"; did you mean \"meshName\"?")]
    [InlineData(
        """{"virtualNodeName":"n","spec":{"serviceDiscovery":{"dns":{"hostName":"a"}}}}""",
        "spec.serviceDiscovery.dns.hostName: expected a member of DnsServiceDiscovery, got \"hostName\"; did you mean \"hostname\"?")]
    [InlineData(
        """{"routeName":"r","spec":{"tcpRoute":{"match":{"prefix":"/"}}}}""",
        "spec.tcpRoute.match.prefix: expected a member of TcpRouteMatch, got \"prefix\"")]
    public void An_unknown_member_is_named_with_the_nearest_one(string json, string expected)
    {
        var problem = Assert.Single(RequestJson.Read(json).Problems);

        Assert.Equal("GEN-011", problem.Rule);
        Assert.Equal("line 1: " + expected, problem.ToString());
    }

    [Theory]
    [InlineData("port", "\"8080\"", "a whole number, got the text \"8080\"; write 8080")]
    [InlineData("port", "8080.0", "a whole number, got 8080.0; write 8080")]
    [InlineData("port", "\"-8\"", "a whole number, got the text \"-8\"; write -8")]
    [InlineData("port", "1e400", "a whole number, got 1e400")]
    [InlineData("port", "\"99999999999\"", "a whole number, got the text \"99999999999\"")]
    [InlineData("port", "80.5", "a whole number, got 80.5")]
    [InlineData("port", "8e1", "a whole number, got 8e1")]
    [InlineData("port", "99999999999", "a whole number up to 2147483647, got 99999999999")]
    [InlineData("port", "true", "a whole number, got true")]
    [InlineData("port", "{}", "a whole number, got an object")]
    [InlineData("protocol", "5", "a text, got 5")]
    [InlineData("protocol", "false", "a text, got false")]
    [InlineData("protocol", "[\"http\"]", "a text, got a list")]
    public void A_value_of_the_wrong_type_says_what_it_is_and_what_it_should_be(string member, string written, string expected)
    {
        var result = RequestJson.Read($$"""{"virtualRouterName":"r","spec":{"listeners":[{"portMapping":{ "{{member}}": {{written}} } }] } }""");
        var problem = Assert.Single(result.Problems);

        Assert.Equal("GEN-012", problem.Rule);
        Assert.Equal($"line 1: spec.listeners[0].portMapping.{member}: expected {expected}", problem.ToString());
        Assert.False(Assert.Single(ApiPaths.Leaves(result.Request!), leaf => leaf.Path.StartsWith("spec", StringComparison.Ordinal)).Value.IsKnown);
    }

    [Fact]
    public void A_long_number_and_a_truth_value_are_checked_too()
    {
        var result = RequestJson.Read(
            """{"routeName":"r","spec":{"grpcRoute":{"match":{"metadata":[{"invert":"yes","match":{"range":{"end":99999999999999999999,"start":1.5}}}]}}}}""");

        Assert.Equal(
            [
                "spec.grpcRoute.match.metadata[0].invert: expected true or false, got the text \"yes\"; write true",
                "spec.grpcRoute.match.metadata[0].match.range.end: expected a whole number up to 9223372036854775807, got 99999999999999999999",
                "spec.grpcRoute.match.metadata[0].match.range.start: expected a whole number, got 1.5",
            ],
            result.Problems.Select(problem => problem.ToString()["line 1: ".Length..]));
    }

    [Fact]
    public void A_placeholder_is_fine_for_a_value_and_a_problem_for_an_object()
    {
        var result = RequestJson.Read("""{"virtualRouterName":"r","spec":{"listeners":[{"portMapping":"${MAPPING}"},{"portMapping":{"port":"${PORT}"}},"${LISTENER}"]}}""");

        Assert.Equal(
            [
                "spec.listeners[0].portMapping: expected an object, got the text \"${MAPPING}\"",
                "spec.listeners[2]: expected an object, got the text \"${LISTENER}\"",
            ],
            result.Problems.Select(problem => problem.ToString()["line 1: ".Length..]));
    }

    [Theory]
    [InlineData("${NAME}-router", false)]
    [InlineData("a ${b", true)]
    [InlineData("$NAME", true)]
    [InlineData("} ${", true)]
    [InlineData("%START_TIME% {}", true)]
    public void Only_a_whole_placeholder_makes_a_text_unknown(string name, bool known) =>
        Assert.Equal(known, RequestJson.Read($$"""{"virtualRouterName":"{{name}}"}""").Request!.Name!.IsKnown);

    [Fact]
    public void Null_says_the_same_as_nothing_except_inside_a_list()
    {
        Assert.Equal(RequestJson.Read("""{"meshName":"m"}""").Request, RequestJson.Read("""{"meshName":"m","spec":null,"tags":null,"clientToken":null}""").Request);
        Assert.Equal("line 1: tags[0]: expected an object, got null", Assert.Single(RequestJson.Read("""{"meshName":"m","tags":[null]}""").Problems).ToString());
    }

    [Fact]
    public void A_member_written_twice_is_a_problem_and_the_last_one_counts()
    {
        var result = RequestJson.Read("{\n\"meshName\": \"a\",\n\"meshName\": \"b\"\n}", "mesh.json");

        Assert.Equal("mesh.json:3: meshName: expected each member once, got the member a second time", Assert.Single(result.Problems).ToString());
        Assert.Equal("b", result.Request!.Name);
    }

    [Fact]
    public void Every_value_knows_its_line_whatever_the_line_endings()
    {
        var json = string.Join(
            "\r\n",
            "{", "", "\"virtualNodeName\":", "  \"cart\",", "\"spec\": {", "\"listeners\": [", "{ \"portMapping\": {", "\"port\": 1 }", "},", "", "{", "\"portMapping\":", "{", "\"port\": 2 }", "}", "]}}");
        var node = (VirtualNodeRequest)RequestJson.Read(json, "node.json").Request!;
        var second = node.Spec!.Listeners![1];

        Assert.Equal(4, node.Name!.Origin!.Line);
        Assert.Equal(8, node.Spec.Listeners[0].PortMapping!.Port!.Origin!.Line);
        Assert.Equal(11, second.Origin!.Line);
        Assert.Equal(13, second.PortMapping!.Origin!.Line);
        Assert.Equal(14, second.PortMapping.Port!.Origin!.Line);
        Assert.Equal("node.json", second.PortMapping.Port.Origin.File);
    }

    [Fact]
    public void A_line_feed_inside_a_text_is_no_new_line_of_the_file() =>
        Assert.Equal(2, RequestJson.Read("{\"clientToken\":\"a\\nb\\nc\",\n\"meshName\":\"m\"}").Request!.Name!.Origin!.Line);
}
