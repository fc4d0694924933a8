namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Definitions of a small mesh.</summary>
internal static class Shop
{
    public const string Mesh = """{ "meshName": "shop", "tags": [{ "key": "team", "value": "web" }], "spec": { "egressFilter": { "type": "DROP_ALL" } } }""";

    public const string Node = """
        {
          "meshName": "shop",
          "virtualNodeName": "colors",
          "tags": [{ "key": "team", "value": "web" }],
          "spec": {
            "listeners": [{
              "portMapping": { "port": 8080, "protocol": "http" },
              "healthCheck": { "protocol": "http", "path": "/ping", "intervalMillis": 5000, "timeoutMillis": 2000, "healthyThreshold": 2, "unhealthyThreshold": 2 }
            }],
            "serviceDiscovery": { "dns": { "hostname": "colors.shop.local" } },
            "logging": { "accessLog": { "file": { "path": "/dev/stdout" } } }
          }
        }
        """;

    /// <summary>The same with mistakes on lines 7 and 9.</summary>
    public static string WrongNode { get; } = Node
        .Replace("\"port\": 8080", "\"port\": 0", StringComparison.Ordinal)
        .Replace("\"hostname\"", "\"hostName\"", StringComparison.Ordinal);
}
