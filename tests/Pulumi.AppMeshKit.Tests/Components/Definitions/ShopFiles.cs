namespace Pulumi.AppMeshKit.Tests;

/// <summary>A small mesh as files, in a folder that is deleted again.</summary>
internal sealed class ShopFiles : IDisposable
{
    internal const string Mesh = """{ "meshName": "shop", "spec": { "egressFilter": { "type": "ALLOW_ALL" } } }""";

    internal const string Node = """
        {
          "meshName": "shop",
          "virtualNodeName": "blue",
          "spec": {
            "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }],
            "serviceDiscovery": { "dns": { "hostname": "blue.shop.local" } },
            "backends": [{ "virtualService": { "virtualServiceName": "colors.shop.local" } }]
          }
        }
        """;

    internal const string Router = """
        { "meshName": "shop", "virtualRouterName": "colors", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }] } }
        """;

    internal const string Route = """
        {
          "meshName": "shop",
          "virtualRouterName": "colors",
          "routeName": "all",
          "spec": { "priority": 0, "httpRoute": { "match": { "prefix": "/" }, "action": { "weightedTargets": [{ "virtualNode": "blue", "weight": 1 }] } } }
        }
        """;

    internal const string Service = """
        { "meshName": "shop", "virtualServiceName": "colors.shop.local", "spec": { "provider": { "virtualRouter": { "virtualRouterName": "colors" } } } }
        """;

    internal const string Gateway = """
        { "meshName": "shop", "virtualGatewayName": "edge", "spec": { "listeners": [{ "portMapping": { "port": 8088, "protocol": "http" } }] } }
        """;

    internal const string GatewayRoute = """
        {
          "meshName": "shop",
          "virtualGatewayName": "edge",
          "gatewayRouteName": "all",
          "spec": { "httpRoute": { "match": { "prefix": "/" }, "action": { "target": { "virtualService": { "virtualServiceName": "colors.shop.local" } } } } }
        }
        """;

    internal static readonly string[] All = [GatewayRoute, Gateway, Service, Route, Router, Node, Mesh];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("appmeshkit");

    internal string Folder => _folder.FullName.Replace('\\', '/');

    internal string Write(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file.Replace('\\', '/');
    }

    internal ShopFiles WriteAll()
    {
        for (var index = 0; index < All.Length; index++) Write($"{index}.json", All[index]);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
