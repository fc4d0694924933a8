using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Each compliance rule, with a resource that it refuses and one that it accepts.</summary>
public class ComplianceRuleTests
{
    private const string Tags = "\"tags\": [{ \"key\": \"team\", \"value\": \"web\" }]";
    private const string AwsTags = "\"tags\": [{ \"key\": \"aws:team\", \"value\": \"web\" }]";
    private const string Health = "{ \"protocol\": \"http\", \"path\": \"/\", \"intervalMillis\": 5000, \"timeoutMillis\": 2000, \"healthyThreshold\": 2, \"unhealthyThreshold\": 2 }";
    private const string Trust = "\"validation\": { \"trust\": { \"file\": { \"certificateChain\": \"/ca\" } } }";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "appmesh-mesh-deny-tcp-forwarding", Mesh("\"egressFilter\": { \"type\": \"ALLOW_ALL\" }"), Mesh(string.Empty) },
        { "appmesh-mesh-ip-pref-check", Mesh(string.Empty), Mesh("\"serviceDiscovery\": { \"ipPreference\": \"IPv4_ONLY\" }") },
        { "appmesh-mesh-tagged", Mesh(string.Empty, AwsTags), Mesh(string.Empty, Tags) },
        { "appmesh-virtual-node-dns-ip-pref-check", Node("\"serviceDiscovery\": { \"dns\": { \"hostname\": \"a\" } }"), Node("\"serviceDiscovery\": { \"dns\": { \"hostname\": \"a\", \"ipPreference\": \"IPv6_ONLY\" } }") },
        { "appmesh-virtual-node-cloud-map-ip-pref-check", Node("\"serviceDiscovery\": { \"awsCloudMap\": { \"serviceName\": \"a\" } }"), Node("\"serviceDiscovery\": { \"awsCloudMap\": { \"serviceName\": \"a\", \"ipPreference\": \"IPv6_ONLY\" } }") },
        { "appmesh-virtual-node-backend-defaults-tls-on", Node(Defaults("\"enforce\": false, " + Trust)), Node(Defaults(Trust)) },
        { "appmesh-virtual-node-backend-defaults-tls-on", Node("\"backends\": [{ \"virtualService\": { \"virtualServiceName\": \"b\" } }]"), Node(Defaults("\"enforce\": true, " + Trust)) },
        { "appmesh-virtual-node-service-backends-tls-enforced", Node(Backend("\"clientPolicy\": { \"tls\": { \"enforce\": false, " + Trust + " } }, ")), Node(Backend("\"clientPolicy\": { \"tls\": { " + Trust + " } }, ")) },
        { "appmesh-virtual-node-service-backends-tls-enforced", Node(Backend("\"clientPolicy\": {}, ")), Node(Backend(string.Empty)) },
        { "appmesh-virtual-node-listeners-health-check-enabled", Node(Listeners($"\"healthCheck\": {Health}", string.Empty)), Node(Listeners($"\"healthCheck\": {Health}")) },
        { "appmesh-virtual-node-listeners-outlier-detect-enabled", Node(Listeners(string.Empty)), Node(Listeners("\"outlierDetection\": { \"maxServerErrors\": 5 }")) },
        { "appmesh-virtual-node-logging-file-path-exists", Node("\"logging\": {}"), Node(Log) },
        { "appmesh-virtual-node-tagged", Node(string.Empty), Node(string.Empty, Tags) },
        { "appmesh-virtual-gateway-backend-defaults-tls", Gateway(string.Empty), Gateway(Defaults(Trust)) },
        { "appmesh-virtual-gateway-logging-file-path-exists", Gateway(string.Empty), Gateway(Log) },
        { "appmesh-virtual-gateway-listeners-health-check-enabled", Gateway(Listeners(string.Empty)), Gateway(Listeners($"\"healthCheck\": {Health}")) },
        { "appmesh-virtual-gateway-tagged", Gateway(string.Empty), Gateway(string.Empty, Tags) },
        { "appmesh-virtual-router-tagged", Named("\"virtualRouterName\": \"r\""), Named("\"virtualRouterName\": \"r\", " + Tags) },
        { "appmesh-virtual-service-tagged", Named("\"virtualServiceName\": \"s\""), Named("\"virtualServiceName\": \"s\", " + Tags) },
        { "appmesh-route-tagged", Named("\"virtualRouterName\": \"r\", \"routeName\": \"a\""), Named("\"virtualRouterName\": \"r\", \"routeName\": \"a\", " + Tags) },
        { "appmesh-gateway-route-tagged", Named("\"virtualGatewayName\": \"g\", \"gatewayRouteName\": \"a\""), Named("\"virtualGatewayName\": \"g\", \"gatewayRouteName\": \"a\", " + Tags) },
        { "restrictExternalTraffic", Mesh("\"egressFilter\": { \"type\": \"ALLOW_ALL\" }"), Mesh("\"egressFilter\": { \"type\": \"DROP_ALL\" }") },
        { "appmeshTLSRequired", Gateway(Listeners("\"tls\": { \"mode\": \"PERMISSIVE\" }")), Gateway(Listeners("\"tls\": { \"mode\": \"STRICT\" }")) },
        { "appmeshVGAccessLogging", Gateway("\"logging\": { \"accessLog\": { \"file\": { \"path\": \"\" } } }"), Gateway(Log) },
        { "enableAccessLogging", Gateway(string.Empty), Gateway(Log) },
        { "appmeshHealthChecks", Gateway(Listeners("\"healthCheck\": { \"protocol\": \"http\" }")), Gateway(Listeners($"\"healthCheck\": {Health}")) },
        { "appmeshVGHealthChecks", Gateway(Listeners("\"healthCheck\": {}")), Gateway(Listeners("\"healthCheck\": { \"protocol\": \"http\" }")) },
    };

    private static string Log => "\"logging\": { \"accessLog\": { \"file\": { \"path\": \"/dev/stdout\" } } }";

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_refuses_one_and_accepts_the_other(string rule, string refused, string accepted)
    {
        Assert.Equal(ComplianceOutcome.Failed, Row(rule, refused).Outcome);
        Assert.Equal(ComplianceOutcome.Passed, Row(rule, accepted).Outcome);
        Assert.All(Row(rule, refused).Failures, failure => Assert.EndsWith(".", failure.Finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_case() => Assert.Equal(
        ComplianceBook.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Cases.Select(one => (string)one[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_rule_of_the_kit_exists_and_can_be_suppressed() => Assert.All(
        ComplianceBook.All.Select(rule => rule.KitRule).OfType<string>(),
        id => Assert.NotEqual(Severity.Error, RuleBook.Find(id)!.Severity));

    [Theory]
    [InlineData("appmesh-mesh-deny-tcp-forwarding", "\"egressFilter\": { \"type\": \"${EGRESS}\" }")]
    [InlineData("appmesh-mesh-ip-pref-check", "\"serviceDiscovery\": { \"ipPreference\": \"${IP}\" }")]
    public void What_only_a_deployment_knows_is_not_guessed(string rule, string spec)
    {
        var row = Row(rule, Mesh(spec));

        Assert.Equal((ComplianceOutcome.NotKnown, 1, 0), (row.Outcome, row.NotKnown.Count, row.Failures.Count));
    }

    [Fact]
    public void An_unknown_key_may_be_the_one_that_is_demanded()
    {
        var mesh = Mesh(string.Empty, "\"tags\": [{ \"key\": \"${KEY}\", \"value\": \"web\" }]");

        Assert.Equal(ComplianceOutcome.NotKnown, Row("appmesh-mesh-tagged", mesh, new() { RequiredTagKeys = ["team"] }).Outcome);
    }

    [Fact]
    public void Parameters_demand_more()
    {
        var tagged = Row("appmesh-mesh-tagged", Mesh(string.Empty, Tags), new() { RequiredTagKeys = ["team", "cost", "owner"] });
        var preference = Row("appmesh-mesh-ip-pref-check", Mesh("\"serviceDiscovery\": { \"ipPreference\": \"IPv4_ONLY\" }"), new() { IpPreference = "IPv6_ONLY" });

        Assert.Equal("there are no tags \"cost\" and \"owner\".", Assert.Single(tagged.Failures).Finding.Message);
        Assert.Equal("the IP preference is IPv4_ONLY; it must be IPv6_ONLY.", Assert.Single(preference.Failures).Finding.Message);
    }

    [Fact]
    public void A_rule_says_nothing_of_what_it_is_not_about()
    {
        var view = ComplianceView.Of([Model(Node(string.Empty))], new(), [], DateOnly.MinValue);

        Assert.All(view.Rows.Where(row => row.Rule.Kind != ResourceKind.VirtualNode), row => Assert.Equal(ComplianceOutcome.NotApplicable, row.Outcome));
        Assert.Equal(ComplianceOutcome.NotApplicable, view.Rows.Single(row => row.Rule.Id == "appmesh-virtual-node-listeners-health-check-enabled").Outcome);
        Assert.Equal(ComplianceOutcome.NotApplicable, view.Rows.Single(row => row.Rule.Id == "appmesh-virtual-node-backend-defaults-tls-on").Outcome);
    }

    private static ComplianceRow Row(string rule, string json, ComplianceParameters? parameters = null) =>
        ComplianceView.Of([Model(json)], parameters ?? new(), [], DateOnly.MinValue).Rows.Single(row => row.Rule.Id == rule);

    private static MeshModel Model(string json)
    {
        var read = RequestJson.Read(JsonNode.Parse(json)!.ToJsonString());
        Assert.Empty(read.Problems);
        return MeshModel.Of([read.Request!]);
    }

    private static string Mesh(string spec, string tags = "\"tags\": []") => $$"""{ "meshName": "shop", {{tags}}, "spec": { {{spec}} } }""";

    private static string Node(string spec, string tags = "\"tags\": []") => $$"""{ "meshName": "shop", "virtualNodeName": "web", {{tags}}, "spec": { {{spec}} } }""";

    private static string Gateway(string spec, string tags = "\"tags\": []") => $$"""{ "meshName": "shop", "virtualGatewayName": "edge", {{tags}}, "spec": { {{spec}} } }""";

    private static string Named(string names) => $$"""{ "meshName": "shop", {{names}}, "spec": {} }""";

    private static string Defaults(string tls) => $$"""{{"\"backendDefaults\""}}: { "clientPolicy": { "tls": { {{tls}} } } }""";

    private static string Backend(string policy) => $$"""{{"\"backends\""}}: [{ "virtualService": { {{policy}} "virtualServiceName": "b" } }]""";

    private static string Listeners(params string[] listeners) => $"\"listeners\": [{string.Join(", ", listeners.Select(listener => $"{{ {listener} }}"))}]";
}
