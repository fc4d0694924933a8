using System.Globalization;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Both ends of everything that has an end: the last value that is fine, and the first that is not.</summary>
public class BoundTests
{
    private const string _blue = "blue.spec.listeners[0].";
    private const string _route = "route.spec.httpRoute.";
    private const string _gatewayRoute = "gatewayRoute.spec.httpRoute.";

    [Theory]
    [InlineData("HC-001", _blue + "healthCheck.intervalMillis", 5000, 300_000)]
    [InlineData("HC-002", _blue + "healthCheck.timeoutMillis", 2000, 60_000)]
    [InlineData("HC-003", _blue + "healthCheck.healthyThreshold", 2, 10)]
    [InlineData("HC-004", _blue + "healthCheck.unhealthyThreshold", 2, 10)]
    [InlineData("HC-005", _blue + "healthCheck.timeoutMillis", long.MinValue, 4999)]
    [InlineData("CP-003", _blue + "connectionPool.http.maxConnections", 1, long.MaxValue)]
    [InlineData("CP-004", _blue + "connectionPool.http.maxPendingRequests", 1, long.MaxValue)]
    [InlineData("CP-005", "ledger.spec.listeners[0].connectionPool.grpc.maxRequests", 1, long.MaxValue)]
    [InlineData("OD-002", _blue + "outlierDetection.maxServerErrors", 1, long.MaxValue)]
    [InlineData("OD-003", _blue + "outlierDetection.maxEjectionPercent", 0, 100)]
    [InlineData("GEN-004", _blue + "portMapping.port", 1, 65535)]
    [InlineData("GEN-004", "gateway.spec.listeners[0].portMapping.port", 1, 65535)]
    [InlineData("GEN-007", _route + "timeout.idle.value", 0, long.MaxValue)]
    [InlineData("GEN-009", _route + "match.port", 1, 65535)]
    [InlineData("GEN-009", _gatewayRoute + "action.target.port", 1, 65535)]
    [InlineData("TLS-023", "blue.spec.backends[1].virtualService.clientPolicy.tls.ports[0]", 1, 65535)]
    [InlineData("RT-003", _route + "action.weightedTargets[0].weight", 0, 100)]
    [InlineData("RT-004", _route + "action.weightedTargets[1].weight", long.MinValue, 10)]
    [InlineData("RT-020", "route.spec.priority", 0, 1000)]
    [InlineData("GR-018", "gatewayRoute.spec.priority", 0, 1000)]
    [InlineData("RP-002", _route + "retryPolicy.maxRetries", 0, long.MaxValue)]
    [InlineData("RP-006", _route + "retryPolicy.maxRetries", 2, long.MaxValue)]
    [InlineData("TO-006", _route + "timeout.perRequest.value", 15, long.MaxValue)]
    [InlineData("TO-008", _route + "timeout.idle.value", 15, long.MaxValue)]
    [InlineData("VG-004", "gateway.spec.listeners[0].portMapping.port", 1024, long.MaxValue)]
    [InlineData("RES-002", "ledgerRoute.spec.grpcRoute.retryPolicy.maxRetries", long.MinValue, 2)]
    [InlineData("RES-002", _route + "retryPolicy.maxRetries", long.MinValue, 2)]
    [InlineData("TO-004", _route + "timeout.perRequest.value", long.MinValue, 15)]
    [InlineData("TO-005", _blue + "timeout.http.perRequest.value", long.MinValue, 15)]
    [InlineData("TO-007", _blue + "timeout.http.idle.value", 1, 300)]
    [InlineData("TO-007", _route + "timeout.idle.value", 1, 300)]
    public void Numbers(string rule, string path, long least, long most)
    {
        if (least > long.MinValue)
        {
            Check(rule, path, Text(least), isFine: true);
            Check(rule, path, Text(least - 1), isFine: false);
        }

        if (most < long.MaxValue)
        {
            Check(rule, path, Text(most), isFine: true);
            Check(rule, path, Text(most + 1), isFine: false);
        }
    }

    [Theory]
    [InlineData("NAME-001", "db.virtualNodeName", 1, 255)]
    [InlineData("NAME-001", "db.meshName", 1, 255)]
    [InlineData("NAME-001", "route.virtualRouterName", 1, 255)]
    [InlineData("VS-001", "dbService.virtualServiceName", 1, 255)]
    [InlineData("VS-008", "dbService.spec.provider.virtualRouter.virtualRouterName", 1, 255)]
    [InlineData("VN-009", "front.spec.backends[0].virtualService.virtualServiceName", 1, 255)]
    [InlineData("GEN-008", "mesh.clientToken", 0, 36)]
    [InlineData("TAG-002", "mesh.tags[0].key", 1, 128)]
    [InlineData("TAG-003", "mesh.tags[0].value", 0, 256)]
    [InlineData("SD-005", "green.spec.serviceDiscovery.awsCloudMap.serviceName", 1, 1024)]
    [InlineData("SD-006", "green.spec.serviceDiscovery.awsCloudMap.attributes[0].key", 1, 255)]
    [InlineData("SD-007", "green.spec.serviceDiscovery.awsCloudMap.attributes[0].value", 1, 1024)]
    [InlineData("LOG-001", "blue.spec.logging.accessLog.file.path", 1, 255)]
    [InlineData("LOG-004", "blue.spec.logging.accessLog.file.format.text", 1, 1000)]
    [InlineData("LOG-005", "green.spec.logging.accessLog.file.format.json[0].key", 1, 100)]
    [InlineData("LOG-005", "green.spec.logging.accessLog.file.format.json[0].value", 1, 100)]
    [InlineData("TLS-007", _blue + "tls.certificate.file.privateKey", 1, 255)]
    [InlineData("TLS-011", "blue.spec.backends[1].virtualService.clientPolicy.tls.validation.subjectAlternativeNames.match.exact[0]", 1, 254)]
    [InlineData("TLS-025", _blue + "tls.validation.trust.file.certificateChain", 1, 255)]
    [InlineData("RT-013", _route + "match.headers[0].name", 1, 50)]
    [InlineData("RT-015", _route + "match.headers[0].match.suffix", 1, 255)]
    [InlineData("RT-024", "ledgerRoute.spec.grpcRoute.match.methodName", 1, 50)]
    [InlineData("RT-030", _route + "action.weightedTargets[0].virtualNode", 1, 255)]
    [InlineData("GR-002", _gatewayRoute + "action.target.virtualService.virtualServiceName", 1, 255)]
    [InlineData("GR-008", _gatewayRoute + "match.hostname.exact", 1, 253)]
    public void Texts(string rule, string path, int least, int most)
    {
        string[] first = path.Contains("headers", StringComparison.Ordinal) ? ["route.spec.httpRoute.match.headers = [{\"name\":\"x\"}]"] : [];
        Check(rule, path, $"{least} letters", isFine: true, first);
        if (least > 0) Check(rule, path, $"{least - 1} letters", isFine: false, first);
        Check(rule, path, $"{most} letters", isFine: true, first);
        Check(rule, path, $"{most + 1} letters", isFine: false, first);
    }

    [Theory]
    [InlineData("GR-013", _gatewayRoute + "action.rewrite.prefix.value", "/")]
    [InlineData("GR-016", _gatewayRoute + "action.rewrite.path.exact", "")]
    public void Paths_of_a_rewrite(string rule, string path, string end)
    {
        Check(rule, path, OfLength(255), isFine: true);
        Check(rule, path, OfLength(256), isFine: false);

        string OfLength(int length) => $"\"/{new string('a', length - 1 - end.Length)}{end}\"";
    }

    [Theory]
    [InlineData("RT-012", _route + "match.headers", """{"name":"x"}""", 1, 10)]
    [InlineData("RT-017", _route + "match.queryParameters", """{"name":"x"}""", 1, 10)]
    [InlineData("GR-019", _gatewayRoute + "match.headers", """{"name":"x"}""", 1, 10)]
    [InlineData("RT-025", "ledgerRoute.spec.grpcRoute.match.metadata", """{"name":"x"}""", 1, 10)]
    [InlineData("RT-002", _route + "action.weightedTargets", """{"virtualNode":"blue","weight":1}""", 1, 10)]
    [InlineData("RP-003", _route + "retryPolicy.httpRetryEvents", "\"client-error\"", 1, 25)]
    [InlineData("RP-004", _route + "retryPolicy.tcpRetryEvents", "\"connection-error\"", 1, 1)]
    [InlineData("RP-005", "ledgerRoute.spec.grpcRoute.retryPolicy.grpcRetryEvents", "\"internal\"", 1, 5)]
    [InlineData("TLS-008", "blue.spec.backendDefaults.clientPolicy.tls.validation.trust.acm.certificateAuthorityArns", "\"a\"", 1, 3)]
    public void Lists(string rule, string path, string item, int least, int most)
    {
        // Of retry events a list may only be empty beside another one that is not (RP-001).
        string[] first = rule == "RP-005" ? ["ledgerRoute.spec.grpcRoute.retryPolicy.tcpRetryEvents = [\"connection-error\"]"] : [];
        Check(rule, path, Items(least), isFine: true, first);
        Check(rule, path, Items(least - 1), isFine: false, first);
        Check(rule, path, Items(most), isFine: true, first);
        Check(rule, path, Items(most + 1), isFine: false, first);

        string Items(int count) => $"[{string.Join(',', Enumerable.Repeat(item, count))}]";
    }

    private static void Check(string rule, string path, string value, bool isFine, params string[] first)
    {
        var said = new Shop([.. first, $"{path} = {value}"]).Findings().Where(finding => finding.Rule.Id == rule).Select(finding => finding.ToString()).ToList();
        Assert.True(said.Count == 0 == isFine, $"{path} = {value}: {string.Join('\n', said)}");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
