using System.Globalization;

namespace Pulumi.AppMeshKit.Analysis.Bench;

/// <summary>A mesh as its owners would write it, in the App Mesh API's own JSON.</summary>
internal static class LargeMesh
{
    private const int GatewayRoutes = 200;

    /// <summary>The same mesh after a change: of every tenth service, or of each, the weights and a timeout differ.</summary>
    internal static IReadOnlyList<string> Changed(int services, int every) =>
    [
        .. Json(services).Select(json => Enumerable.Range(0, services / every).Any(index => json.Contains($"\"virtualRouterName\":\"s{index * every}\",\"routeName\":\"all\"", StringComparison.Ordinal))
            ? json.Replace("\"weight\":90", "\"weight\":50", StringComparison.Ordinal).Replace("\"weight\":10}", "\"weight\":50}", StringComparison.Ordinal)
            : json),
    ];

    /// <summary>The requests of a mesh.</summary>
    internal static IReadOnlyList<string> Json(int services) =>
    [
        """{"meshName":"shop","spec":{"egressFilter":{"type":"DROP_ALL"} } }""",
        .. Enumerable.Range(0, services).SelectMany(index => Service(index, services)),
        """{"meshName":"shop","virtualGatewayName":"edge","spec":{"listeners":[{"portMapping":{"port":8080,"protocol":"http"}}],"logging":{"accessLog":{"file":{"path":"/dev/stdout"} } } } }""",
        .. Enumerable.Range(0, GatewayRoutes).Select(index => GatewayRoute(index, services)),
    ];

    private static IEnumerable<string> Service(int index, int services)
    {
        // Each calls the two after it, so that there are chains, and no cycles.
        var calls = new[] { (index * 2) + 1, (index * 2) + 2 }.Where(callee => callee < services).Select(callee => Text($$$"""{"virtualService":{"virtualServiceName":"s{{{callee}}}.shop.local"}}"""));
        var backends = string.Join(',', calls);
        foreach (var version in new[] { "v1", "v2" })
        {
            yield return Text($$$"""
                {"meshName":"shop","virtualNodeName":"s{{{index}}}-{{{version}}}","spec":{"backends":[{{{backends}}}],
                 "listeners":[{"portMapping":{"port":8080,"protocol":"http"},"healthCheck":{"protocol":"http","path":"/ping","port":8080,"intervalMillis":5000,"timeoutMillis":2000,"healthyThreshold":2,"unhealthyThreshold":2}}],
                 "logging":{"accessLog":{"file":{"path":"/dev/stdout"} } },
                 "serviceDiscovery":{"dns":{"hostname":"s{{{index}}}-{{{version}}}.shop.local"} } } }
                """);
        }

        yield return Text($$$"""{"meshName":"shop","virtualRouterName":"s{{{index}}}","spec":{"listeners":[{"portMapping":{"port":8080,"protocol":"http"}}]}}""");
        yield return Route(index, "beta", 0, """{"prefix":"/","headers":[{"name":"x-user","match":{"exact":"qa"}}]}""", """{"virtualNode":"s#-v2","weight":100}""");
        yield return Route(index, "orders", 10, """{"prefix":"/orders/","method":"POST"}""", """{"virtualNode":"s#-v1","weight":100}""");
        yield return Route(index, "all", 20, """{"prefix":"/"}""", """{"virtualNode":"s#-v1","weight":90},{"virtualNode":"s#-v2","weight":10}""");
        yield return Text($$$"""{"meshName":"shop","virtualServiceName":"s{{{index}}}.shop.local","spec":{"provider":{"virtualRouter":{"virtualRouterName":"s{{{index}}}"} } } }""");
    }

    private static string Route(int index, string name, int priority, string match, string targets) => Text($$$"""
        {"meshName":"shop","virtualRouterName":"s{{{index}}}","routeName":"{{{name}}}","spec":{"priority":{{{priority}}},"httpRoute":{"match":{{{match}}},
         "action":{"weightedTargets":[{{{targets.Replace("#", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}}}]},
         "retryPolicy":{"maxRetries":2,"perRetryTimeout":{"unit":"s","value":5},"httpRetryEvents":["stream-error"],"tcpRetryEvents":["connection-error"]} } } }
        """);

    private static string GatewayRoute(int index, int services) => Text($$$"""
        {"meshName":"shop","virtualGatewayName":"edge","gatewayRouteName":"g{{{index}}}","spec":{"httpRoute":{"match":{"prefix":"/s{{{index}}}/"},
         "action":{"target":{"virtualService":{"virtualServiceName":"s{{{index % services}}}.shop.local"}},"rewrite":{"prefix":{"defaultPrefix":"DISABLED"} } } } } }
        """);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
