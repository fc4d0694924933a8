namespace Pulumi.AppMeshKit.Formats.Tests;

/// <summary>Small definitions that many tests need.</summary>
internal static class Samples
{
    public const string Mesh = """{"meshName":"shop"}""";

    public const string Node = """
        {
          "meshName": "shop",
          "virtualNodeName": "colors",
          "spec": {
            "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }],
            "serviceDiscovery": { "dns": { "hostname": "colors.shop.local" } }
          }
        }
        """;

    /// <summary>A service that a router provides which is nowhere.</summary>
    public const string Service = """
        {
          "meshName": "shop",
          "virtualServiceName": "colors.shop.local",
          "spec": { "provider": { "virtualRouter": { "virtualRouterName": "colors" } } }
        }
        """;
}
