namespace Pulumi.AppMeshKit.Tests;

/// <summary><see cref="MeshDefaults.None"/>: nothing is asked for that was not written.</summary>
[Collection(PulumiPrograms.Name)]
public class BareMeshTests
{
    [Theory]
    [InlineData("Mesh shop", """{ "meshName": "shop", "spec": {} }""")]
    [InlineData(
        "VirtualNode colors-v1",
        """
        {
          "meshName": "shop",
          "virtualNodeName": "colors-v1",
          "spec": {
            "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }],
            "backendDefaults": { "clientPolicy": { "tls": { "validation": { "trust": { "file": { "certificateChain": "/ca.pem" } } } } } },
            "serviceDiscovery": { "dns": { "hostname": "colors.shop.local" } }
          }
        }
        """)]
    [InlineData(
        "VirtualRouter colors",
        """
        {
          "meshName": "shop",
          "virtualRouterName": "colors",
          "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }] }
        }
        """)]
    [InlineData(
        "Route colors/slow",
        """
        {
          "meshName": "shop",
          "virtualRouterName": "colors",
          "routeName": "slow",
          "spec": {
            "httpRoute": {
              "match": { "prefix": "/slow/" },
              "action": { "weightedTargets": [{ "virtualNode": "colors-v1", "weight": 100 }] },
              "timeout": { "perRequest": { "unit": "s", "value": 60 } }
            }
          }
        }
        """)]
    [InlineData(
        "Route colors/all",
        """
        {
          "meshName": "shop",
          "virtualRouterName": "colors",
          "routeName": "all",
          "spec": {
            "httpRoute": {
              "match": { "prefix": "/" },
              "action": { "weightedTargets": [{ "virtualNode": "colors-v1", "weight": 100 }] }
            }
          }
        }
        """)]
    [InlineData(
        "VirtualService colors",
        """
        {
          "meshName": "shop",
          "virtualServiceName": "colors.shop.local",
          "spec": { "provider": { "virtualRouter": { "virtualRouterName": "colors" } } }
        }
        """)]
    [InlineData(
        "VirtualGateway edge",
        """
        {
          "meshName": "shop",
          "virtualGatewayName": "edge",
          "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }] }
        }
        """)]
    [InlineData(
        "GatewayRoute edge/colors",
        """
        {
          "meshName": "shop",
          "virtualGatewayName": "edge",
          "gatewayRouteName": "colors",
          "spec": {
            "httpRoute": {
              "match": { "prefix": "/colors/" },
              "action": { "target": { "virtualService": { "virtualServiceName": "colors.shop.local" } } }
            }
          }
        }
        """)]
    [InlineData("VirtualNode job", """{ "meshName": "shop", "virtualNodeName": "job", "spec": { "backends": [{ "virtualService": { "virtualServiceName": "colors.shop.local" } }] } }""")]
    public async Task Asks_for_no_more_than_what_was_written(string id, string request)
    {
        var run = await Services.RunAsync(MeshDefaults.None, Program);

        run.Is(id, string.Empty, request);
    }

    [Fact]
    public async Task Nothing_else_is_registered()
    {
        var run = await Services.RunAsync(MeshDefaults.None, Program);

        Assert.Equal(10, run.Requests.Count);
    }

    private static void Program(Mesh mesh)
    {
        var colors = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
            ClientPolicy = TlsTrust.File("/ca.pem"),
            Routes =
            {
                new HttpRoute { Name = "slow", Match = HttpMatch.Prefix("/slow/"), Timeout = TimeSpan.FromMinutes(1) },
                new HttpRoute { Name = "all" },
            },
        });
        new MeshClient("job", new() { Mesh = mesh, Backends = { colors } });
        new Gateway("edge", new()
        {
            Mesh = mesh,
            Routes =
            {
                new HttpGatewayRoute { Name = "colors", Match = HttpGatewayMatch.Prefix("/colors/"), Service = colors },
                new HttpGatewayRoute { Name = "all", Match = HttpGatewayMatch.Exact("/colors"), Service = colors },
            },
        });
    }
}
