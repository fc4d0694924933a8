namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>A mesh of a service with two versions, and what stops it on VPC Lattice.</summary>
internal static class MovedShop
{
    public const string Mesh = """{ "meshName": "shop", "spec": { "egressFilter": { "type": "ALLOW_ALL" } } }""";

    public const string Service = """
        [
          { "meshName": "shop", "virtualServiceName": "colors.shop.local", "spec": { "provider": { "virtualRouter": { "virtualRouterName": "colors" } } } },
          { "meshName": "shop", "virtualRouterName": "colors", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }] } },
          { "meshName": "shop", "virtualRouterName": "colors", "routeName": "red", "spec": { "priority": 10, "httpRoute": {
            "match": { "prefix": "/red/" }, "action": { "weightedTargets": [{ "virtualNode": "blue", "weight": 1 }] },
            "timeout": { "perRequest": { "unit": "s", "value": 5 } } } } },
          { "meshName": "shop", "virtualRouterName": "colors", "routeName": "all", "spec": { "priority": 20, "httpRoute": {
            "match": { "prefix": "/" }, "action": { "weightedTargets": [{ "virtualNode": "blue", "weight": 9 }, { "virtualNode": "green", "weight": 1 }] },
            "timeout": { "perRequest": { "unit": "s", "value": 9 } } } } },
          { "meshName": "shop", "virtualNodeName": "blue", "spec": {
            "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }], "serviceDiscovery": { "dns": { "hostname": "blue.shop.local" } } } },
          { "meshName": "shop", "virtualNodeName": "green", "spec": {
            "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }], "serviceDiscovery": { "dns": { "hostname": "green.shop.local" } } } }
        ]
        """;

    public const string Gateway = """
        [
          { "meshName": "shop", "virtualGatewayName": "edge", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }] } },
          { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "all", "spec": { "httpRoute": {
            "match": { "prefix": "/" }, "action": { "target": { "virtualService": { "virtualServiceName": "colors.shop.local" } } } } } }
        ]
        """;

    /// <summary>The files, below a folder.</summary>
    public static WorkingFolder In(WorkingFolder folder, bool withGateway = false)
    {
        folder.With("mesh/mesh.json", Mesh).With("mesh/colors.json", Service);
        return withGateway ? folder.With("mesh/edge.json", Gateway) : folder;
    }
}
