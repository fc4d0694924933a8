using Pulumi.AppMeshKit.Model;
using static Pulumi.AppMeshKit.Tool.Tests.Definitions;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Definitions with all that components can say: nothing is left, nothing is lost on the way through C#.</summary>
[Collection(ToolRuns.Name)]
public class EveryMemberTests
{
    private const string Tls = """
        "tls": { "mode": "PERMISSIVE", "certificate": { "acm": { "certificateArn": "arn:aws:acm:us-west-2:123456789012:certificate/cart" } },
                 "validation": { "trust": { "sds": { "secretName": "spiffe://shop" } }, "subjectAlternativeNames": { "match": { "exact": ["a.local", "b.local"] } } } }
        """;

    private const string Client = """
        { "tls": { "enforce": false, "ports": [8443], "certificate": { "file": { "certificateChain": "/c.pem", "privateKey": "/k.pem" } },
          "validation": { "trust": { "acm": { "certificateAuthorityArns": ["arn:aws:acm-pca:us-west-2:123456789012:certificate-authority/one"] } },
                          "subjectAlternativeNames": { "match": { "exact": ["till.local"] } } } } }
        """;

    private static string Listener(string protocol, string pool, string health, string more = "") => $$"""
        { "portMapping": { "port": 8081, "protocol": "{{protocol}}" }, "connectionPool": { "{{protocol}}": {{pool}} }, {{Tls}},
          "healthCheck": { {{health}}, "port": 8081, "intervalMillis": 5500, "timeoutMillis": 2500, "healthyThreshold": 3, "unhealthyThreshold": 4 }
          {{more}} }
        """;

    private static string NodeWith(string name, string protocol, string pool, string more) => $$"""
        { "meshName": "shop", "virtualNodeName": "{{name}}", "tags": [{ "key": "team", "value": "cart" }], "spec": {
            "listeners": [{{Listener(protocol, pool, "\"protocol\": \"tcp\"", $$""", "outlierDetection": { "baseEjectionDuration": { "unit": "ms", "value": 1500 }, "interval": { "unit": "s", "value": 90 }, "maxEjectionPercent": 0, "maxServerErrors": 7 } {{more}} """)}}],
            "backendDefaults": { "clientPolicy": {{Client}} },
            "backends": [{ "virtualService": { "virtualServiceName": "till.local", "clientPolicy": {{Client}} } }, { "virtualService": { "virtualServiceName": "plain.local" } }],
            "logging": { "accessLog": { "file": { "path": "/log", "format": { "json": [{ "key": "a", "value": "%START_TIME%" }] } } } },
            "serviceDiscovery": { "awsCloudMap": { "namespaceName": "shop.local", "serviceName": "{{name}}", "attributes": [{ "key": "color", "value": "blue" }] } } } }
        """;

    public static TheoryData<string, string, string, string> Protocols => new()
    {
        {
            "http", """{ "maxConnections": 5, "maxPendingRequests": 6 }""",
            """, "timeout": { "http": { "perRequest": { "unit": "s", "value": 0 }, "idle": { "unit": "ms", "value": 250 } } }""",
            """
            "httpRoute": { "match": { "path": { "regex": "/a.*" }, "method": "POST", "scheme": "https", "port": 8081,
                "headers": [{ "name": "a", "match": { "range": { "start": -1, "end": 5 } } }, { "name": "b", "invert": true, "match": { "suffix": "x" } }],
                "queryParameters": [{ "name": "q", "match": { "exact": "1" } }] },
              "retryPolicy": { "maxRetries": 0, "perRetryTimeout": { "unit": "ms", "value": 1 }, "httpRetryEvents": ["gateway-error", "stream-error"], "tcpRetryEvents": ["connection-error"] },
              "timeout": { "perRequest": { "unit": "s", "value": 120 }, "idle": { "unit": "s", "value": 1 } },
            """
        },
        {
            "http2", """{ "maxRequests": 5 }""", string.Empty,
            """ "http2Route": { "match": { "prefix": "/a", "headers": [{ "name": "a", "match": { "prefix": "x" } }, { "name": "p" }] }, "timeout": { "idle": { "unit": "s", "value": 1 } },"""
        },
        {
            "grpc", """{ "maxRequests": 5 }""", """, "timeout": { "grpc": { "idle": { "unit": "s", "value": 20 } } }""",
            """
            "grpcRoute": { "match": { "serviceName": "s.S", "methodName": "m", "metadata": [{ "name": "a", "match": { "exact": "x" } }, { "name": "b", "invert": true }] },
              "retryPolicy": { "maxRetries": 3, "perRetryTimeout": { "unit": "s", "value": 61 }, "grpcRetryEvents": ["internal"], "httpRetryEvents": ["client-error"] },
            """
        },
        { "tcp", """{ "maxConnections": 5 }""", """, "timeout": { "tcp": { "idle": { "unit": "s", "value": 180 } } }""", """ "tcpRoute": { "match": { "port": 8081 }, "timeout": { "idle": { "unit": "s", "value": 9 } },""" },
    };

    [Theory]
    [MemberData(nameof(Protocols))]
    public Task A_service_keeps_all(string protocol, string pool, string timeout, string route) => ComesBackAsync(
        """{ "meshName": "shop", "tags": [{ "key": "team", "value": "all" }], "spec": { "egressFilter": { "type": "ALLOW_ALL" }, "serviceDiscovery": { "ipPreference": "IPv6_ONLY" } } }""",
        NodeWith("cart", protocol, pool, timeout),
        $$"""{ "meshName": "shop", "virtualRouterName": "cart", "tags": [{ "key": "team", "value": "cart" }], "spec": { "listeners": [{ "portMapping": { "port": 8081, "protocol": "{{protocol}}" } }] } }""",
        $$"""
        { "meshName": "shop", "virtualRouterName": "cart", "routeName": "only", "tags": [{ "key": "team", "value": "cart" }], "spec": { "priority": 0,
            {{route}} "action": { "weightedTargets": [{ "virtualNode": "cart", "weight": 0, "port": 8081 }, { "virtualNode": "elsewhere", "weight": 3 }] } } } }
        """,
        """{ "meshName": "shop", "virtualServiceName": "cart.local", "tags": [{ "key": "team", "value": "cart" }], "spec": { "provider": { "virtualRouter": { "virtualRouterName": "cart" } } } }""",
        """{ "meshName": "shop", "virtualServiceName": "basket.local", "tags": [{ "key": "team", "value": "cart" }], "spec": { "provider": { "virtualRouter": { "virtualRouterName": "cart" } } } }""");

    [Theory]
    [InlineData("http", """{ "maxConnections": 5 }""", """{ "httpRoute": { "match": { "path": { "exact": "/a" }, "hostname": { "suffix": ".shop.local" }, "port": 8081 }, "action": { "target": TARGET, "rewrite": { "hostname": { "defaultTargetHostname": "DISABLED" }, "path": { "exact": "/b" } } } } }""")]
    [InlineData("http2", """{ "maxRequests": 5 }""", """{ "http2Route": { "match": { "prefix": "/a/", "hostname": { "exact": "shop.local" }, "queryParameters": [{ "name": "q" }] }, "action": { "target": TARGET, "rewrite": { "prefix": { "value": "/c/" } } } } }""")]
    [InlineData("grpc", """{ "maxRequests": 5 }""", """{ "priority": 9, "grpcRoute": { "match": { "serviceName": "s.S" }, "action": { "target": TARGET } } }""")]
    public Task A_gateway_keeps_all(string protocol, string pool, string route) => ComesBackAsync(
        $$"""
        { "meshName": "shop", "virtualGatewayName": "edge", "tags": [{ "key": "team", "value": "web" }], "spec": { "listeners": [{{Listener(protocol, pool, """ "protocol": "http2", "path": "/" """)}}],
            "backendDefaults": { "clientPolicy": {{Client}} },
            "logging": { "accessLog": { "file": { "path": "/dev/stdout", "format": { "text": "%REQ(:METHOD)% \"{x}\"\n" } } } } } }
        """,
        $$"""
        { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "in", "tags": [{ "key": "team", "value": "web" }],
          "spec": {{route.Replace("TARGET", """{ "port": 8081, "virtualService": { "virtualServiceName": "cart.local" } }""", StringComparison.Ordinal)}} }
        """);

    [Theory]
    [InlineData("quotes \\\" and \\\\ backslashes")]
    [InlineData("braces {0} {{x}} }")]
    [InlineData("lines \\n \\r \\t \\u2028 \\u0000 end")]
    [InlineData("höher \\ud83d\\ude00 \\u202e 漢字 ─│┌ \\ue000")]
    [InlineData("${NAME} and {${OTHER}} and $ {x} \\\"")]
    public Task Any_text_comes_through(string text) => ComesBackAsync(
        $$"""{ "meshName": "shop", "virtualNodeName": "job", "tags": [{ "key": "note", "value": "{{text}}" }], "spec": { "logging": { "accessLog": { "file": { "path": "/log" } } } } }""",
        // The same where no component says it.
        $$"""{ "meshName": "shop", "virtualServiceName": "idle.local", "tags": [{ "key": "note", "value": "{{text}}" }], "spec": {} }""");

    [Fact]
    public async Task What_Pulumi_Aws_cannot_carry_is_written_and_said()
    {
        var program = CSharpConverter.Convert(Of(
            """{ "meshName": "shop", "virtualGatewayName": "edge", "spec": { "listeners": [{ "portMapping": { "port": 80, "protocol": "grpc" } }] } }""",
            """
            { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "edge", "spec": { "grpcRoute": {
                "match": { "serviceName": "s.S", "hostname": { "exact": "shop.local" }, "metadata": [{ "name": "a", "match": { "regex": "x" } }] },
                "action": { "target": { "virtualService": { "virtualServiceName": "cart.local" } }, "rewrite": { "hostname": { "defaultTargetHostname": "ENABLED" } } } } } }
            """));
        var run = await ConvertedRun.OfAsync(new CompiledPrograms([program.ProgramCs])[0], new Dictionary<string, string>());

        Assert.DoesNotContain(program.Notes, note => note.IsLeft);
        Assert.Equal(3, program.Notes.Count(note => note.IsRefused));
        Assert.Contains("    // gateway route \"edge\" of \"edge\": refused as it stands: GR-023  spec.grpcRoute.match.hostname: ", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("Host = HostMatch.Exact(\"shop.local\")", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("Metadata = [HeaderMatch.Regex(\"a\", \"x\")]", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("PreserveHost = false", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("GR-023", run.Failure, StringComparison.Ordinal);
    }

    private static async Task ComesBackAsync(params string[] texts)
    {
        var definitions = Of(texts);
        var program = CSharpConverter.Convert(definitions);
        Assert.DoesNotContain(program.Notes, note => note.IsLeft && note.Resource.Name != "idle.local");
        Assert.DoesNotContain(program.Notes, note => note.IsRefused);
        var values = program.Configuration.ToDictionary(value => value.Key, value => $"<{value.Key} \"{{}}>", StringComparer.Ordinal);
        var run = await ConvertedRun.OfAsync(new CompiledPrograms([program.ProgramCs])[0], values);
        Assert.Null(run.Failure);

        var given = program.Configuration.ToDictionary(value => value.Placeholder, value => values[value.Key], StringComparer.Ordinal);
        var wanted = definitions.Select(definition => Filled(definition, given));
        Assert.Equal(wanted.Select(Text).Order(StringComparer.Ordinal), run.Requests.Select(Text).Order(StringComparer.Ordinal));
    }

    private static string Text(ApiRequest request) => Likeness.Members(request).ToJsonString();
}
