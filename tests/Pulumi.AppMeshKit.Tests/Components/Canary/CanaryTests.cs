using System.Collections.Immutable;
using Moq;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Every resource of the canary: type, name and inputs at the seam of the mocks.</summary>
[Collection(PulumiPrograms.Name)]
public class CanaryTests
{
    [Theory]
    [InlineData("appmeshkit:index:Mesh", "shop", "{}")]
    [InlineData(
        "aws:appmesh/mesh:Mesh",
        "shop",
        """{ "name": "shop", "spec": { "egressFilter": { "type": "DROP_ALL" } } }""")]
    [InlineData("appmeshkit:index:ServiceWithRouter", "colors", "{}")]
    [InlineData(
        "aws:appmesh/virtualNode:VirtualNode",
        "colors-blue",
        """
        {
          "name": "colors-blue",
          "meshName": "shop",
          "spec": {
            "listeners": [
              {
                "portMapping": { "port": 8080, "protocol": "http" },
                "healthCheck": {
                  "protocol": "http",
                  "path": "/ping",
                  "intervalMillis": 5000,
                  "timeoutMillis": 2000,
                  "healthyThreshold": 2,
                  "unhealthyThreshold": 2
                }
              }
            ],
            "serviceDiscovery": { "dns": { "hostname": "colors-blue.shop.local" } },
            "logging": { "accessLog": { "file": { "path": "/dev/stdout" } } }
          }
        }
        """)]
    [InlineData(
        "aws:appmesh/virtualNode:VirtualNode",
        "colors-green",
        """
        {
          "name": "colors-green",
          "meshName": "shop",
          "spec": {
            "listeners": [
              {
                "portMapping": { "port": 8080, "protocol": "http" },
                "healthCheck": {
                  "protocol": "http",
                  "path": "/ping",
                  "intervalMillis": 5000,
                  "timeoutMillis": 2000,
                  "healthyThreshold": 2,
                  "unhealthyThreshold": 2
                }
              }
            ],
            "serviceDiscovery": { "dns": { "hostname": "colors-green.shop.local" } },
            "logging": { "accessLog": { "file": { "path": "/dev/stdout" } } }
          }
        }
        """)]
    [InlineData(
        "aws:appmesh/virtualRouter:VirtualRouter",
        "colors",
        """
        {
          "name": "colors",
          "meshName": "shop",
          "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }] }
        }
        """)]
    [InlineData(
        "aws:appmesh/route:Route",
        "colors",
        """
        {
          "name": "colors",
          "meshName": "shop",
          "virtualRouterName": "colors",
          "spec": {
            "httpRoute": {
              "match": { "prefix": "/" },
              "action": {
                "weightedTargets": [
                  { "virtualNode": "colors-blue", "weight": 90 },
                  { "virtualNode": "colors-green", "weight": 10 }
                ]
              },
              "retryPolicy": {
                "maxRetries": 2,
                "perRetryTimeout": { "unit": "s", "value": 3 },
                "httpRetryEvents": ["server-error"]
              },
              "timeout": { "perRequest": { "unit": "s", "value": 10 } }
            }
          }
        }
        """)]
    [InlineData(
        "aws:appmesh/virtualService:VirtualService",
        "colors",
        """
        {
          "name": "colors.shop.local",
          "meshName": "shop",
          "spec": { "provider": { "virtualRouter": { "virtualRouterName": "colors" } } }
        }
        """)]
    public async Task Registers_each_resource_with_these_inputs(string type, string name, string inputs)
    {
        var mocks = Mocks();

        await Deployment.TestAsync(mocks.Object, new TestOptions { IsPreview = true }, Canary.ShopMesh.Create);

        mocks.Verify(m => m.NewResourceAsync(It.Is<MockResourceArgs>(args => args.Type == type && args.Name == name)), Times.Once());
        var registered = mocks.Invocations.Select(call => call.Arguments[0]).OfType<MockResourceArgs>();
        Assert.Equal(InputsText.Compact(inputs), InputsText.Of(registered.Single(args => args.Type == type && args.Name == name).Inputs));
    }

    [Fact]
    public async Task Registers_nothing_else()
    {
        var mocks = Mocks();

        await Deployment.TestAsync(mocks.Object, new TestOptions { IsPreview = true }, Canary.ShopMesh.Create);

        mocks.Verify(m => m.NewResourceAsync(It.IsAny<MockResourceArgs>()), Times.Exactly(8));
        mocks.Verify(m => m.CallAsync(It.IsAny<MockCallArgs>()), Times.Never());
    }

    private static Mock<IMocks> Mocks()
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(m => m.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .Returns((MockResourceArgs args) => Task.FromResult<(string?, object)>((args.Name, args.Inputs.SetItem("arn", $"arn:{args.Name}"))));
        mocks.Setup(m => m.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>())).Returns(Task.CompletedTask);
        return mocks;
    }
}
