namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>A mesh in which a request can come to every kind of end.</summary>
internal static class RoutedShop
{
    public const string File = "mesh/shop.json";

    public const string Json = """
        [
          { "meshName": "shop", "spec": { "egressFilter": { "type": "DROP_ALL" } } },
          { "meshName": "shop", "virtualGatewayName": "edge", "spec": { "listeners": [{ "portMapping": { "port": 443, "protocol": "http2" } }] } },
          { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "paint", "spec": { "http2Route": {
            "match": { "prefix": "/paint" }, "action": { "target": { "virtualService": { "virtualServiceName": "colors.shop.local" } } } } } },
          { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "books", "spec": { "priority": 5, "grpcRoute": {
            "match": { "serviceName": "shop.Ledger" }, "action": { "target": { "virtualService": { "virtualServiceName": "ledger.shop.local" } } } } } },

          { "meshName": "shop", "virtualServiceName": "colors.shop.local", "spec": { "provider": { "virtualRouter": { "virtualRouterName": "colors" } } } },
          { "meshName": "shop", "virtualRouterName": "colors", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http2" } }] } },
          { "meshName": "shop", "virtualRouterName": "colors", "routeName": "qa", "spec": { "priority": 10, "http2Route": {
            "match": { "prefix": "/", "headers": [{ "name": "x-user", "match": { "exact": "qa" } }] },
            "action": { "weightedTargets": [{ "virtualNode": "colors-v2", "weight": 1 }] },
            "timeout": { "perRequest": { "unit": "s", "value": 5 } } } } },
          { "meshName": "shop", "virtualRouterName": "colors", "routeName": "all", "spec": { "priority": 20, "http2Route": {
            "match": { "prefix": "/red" },
            "action": { "weightedTargets": [{ "virtualNode": "colors-v1", "weight": 2 }, { "virtualNode": "colors-v2", "weight": 1 }] },
            "retryPolicy": { "maxRetries": 1, "perRetryTimeout": { "unit": "ms", "value": 1500 }, "httpRetryEvents": ["gateway-error"] } } } },
          { "meshName": "shop", "virtualNodeName": "colors-v1", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http2" } }], "serviceDiscovery": { "dns": { "hostname": "v1" } } } },
          { "meshName": "shop", "virtualNodeName": "colors-v2", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http2" } }], "serviceDiscovery": { "dns": { "hostname": "v2" } } } },

          { "meshName": "shop", "virtualServiceName": "ledger.shop.local", "spec": { "provider": { "virtualNode": { "virtualNodeName": "ledger" } } } },
          { "meshName": "shop", "virtualNodeName": "ledger", "spec": { "listeners": [{ "portMapping": { "port": 9090, "protocol": "grpc" } }], "serviceDiscovery": { "dns": { "hostname": "ledger" } } } },

          { "meshName": "shop", "virtualServiceName": "db.shop.local", "spec": { "provider": { "virtualRouter": { "virtualRouterName": "db" } } } },
          { "meshName": "shop", "virtualRouterName": "db", "spec": { "listeners": [{ "portMapping": { "port": 5432, "protocol": "tcp" } }] } },
          { "meshName": "shop", "virtualRouterName": "db", "routeName": "db", "spec": { "tcpRoute": { "action": { "weightedTargets": [{ "virtualNode": "db", "weight": 1 }] } } } },
          { "meshName": "shop", "virtualNodeName": "db", "spec": { "listeners": [{ "portMapping": { "port": 5432, "protocol": "tcp" } }], "serviceDiscovery": { "dns": { "hostname": "db" } } } },

          { "meshName": "shop", "virtualServiceName": "mixed.shop.local", "spec": { "provider": { "virtualRouter": { "virtualRouterName": "mixed" } } } },
          { "meshName": "shop", "virtualRouterName": "mixed", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }] } },
          { "meshName": "shop", "virtualRouterName": "mixed", "routeName": "blue", "spec": { "httpRoute": {
            "match": { "prefix": "/", "headers": [{ "name": "x-color", "match": { "exact": "blue" } }] }, "action": { "weightedTargets": [{ "virtualNode": "colors-v1", "weight": 1 }] } } } },
          { "meshName": "shop", "virtualRouterName": "mixed", "routeName": "coloured", "spec": { "httpRoute": {
            "match": { "prefix": "/", "headers": [{ "name": "x-color" }] }, "action": { "weightedTargets": [{ "virtualNode": "colors-v2", "weight": 1 }] } } } },
          { "meshName": "shop", "virtualRouterName": "mixed", "routeName": "open", "spec": { "priority": 1, "httpRoute": {
            "match": { "prefix": "${PREFIX}" }, "action": { "weightedTargets": [{ "virtualNode": "colors-v2", "weight": 1 }] } } } },

          { "meshName": "shop", "virtualNodeName": "web", "spec": { "backends": [
            { "virtualService": { "virtualServiceName": "colors.shop.local" } }, { "virtualService": { "virtualServiceName": "ledger.shop.local" } },
            { "virtualService": { "virtualServiceName": "db.shop.local" } }, { "virtualService": { "virtualServiceName": "mixed.shop.local" } }] } }
        ]
        """;
}
