using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Nothing is sent that was not asked for.</summary>
[Collection(PulumiPrograms.Name)]
public class MinimalRequestTests
{
    [Theory]
    [InlineData(
        """{ "meshName": "shop" }""",
        """{ "name": "shop" }""")]
    [InlineData(
        """{ "meshName": "shop", "spec": {} }""",
        """{ "name": "shop", "spec": {} }""")]
    [InlineData(
        """{ "virtualNodeName": "cart-v1", "meshName": "shop", "spec": {} }""",
        """{ "name": "cart-v1", "meshName": "shop", "spec": {} }""")]
    [InlineData(
        """{ "virtualRouterName": "cart", "meshName": "shop", "spec": {} }""",
        """{ "name": "cart", "meshName": "shop", "spec": {} }""")]
    [InlineData(
        """{ "routeName": "all", "virtualRouterName": "cart", "meshName": "shop", "spec": {} }""",
        """{ "name": "all", "virtualRouterName": "cart", "meshName": "shop", "spec": {} }""")]
    [InlineData(
        """{ "virtualServiceName": "cart.local", "meshName": "shop", "spec": {} }""",
        """{ "name": "cart.local", "meshName": "shop", "spec": {} }""")]
    [InlineData(
        """{ "virtualGatewayName": "edge", "meshName": "shop", "spec": { "listeners": [] } }""",
        """{ "name": "edge", "meshName": "shop", "spec": { "listeners": [] } }""")]
    [InlineData(
        """{ "gatewayRouteName": "to-cart", "virtualGatewayName": "edge", "meshName": "shop", "spec": {} }""",
        """{ "name": "to-cart", "virtualGatewayName": "edge", "meshName": "shop", "spec": {} }""")]
    public async Task Sends_nothing_else(string request, string inputs)
    {
        var sent = await Render.InputsAsync(Requests.Read<ApiRequest>(request));

        Assert.Equal(InputsText.Compact(inputs), InputsText.Of(sent));
    }

    [Fact]
    public async Task Sends_no_tags_where_none_were_given()
    {
        var sent = await Render.InputsAsync(Requests.Read<MeshRequest>("""{ "meshName": "shop", "tags": [] }"""));

        Assert.False(sent.ContainsKey("tags"));
    }

    [Theory]
    [InlineData("""{ "backends": [], "listeners": [] }""")]
    [InlineData("""{ "backendDefaults": { "clientPolicy": { "tls": { "ports": [], "validation": { "trust": {} } } } } }""")]
    [InlineData("""{ "serviceDiscovery": { "awsCloudMap": { "attributes": [], "namespaceName": "n", "serviceName": "s" } } }""")]
    public async Task Keeps_an_empty_list_that_was_given(string spec)
    {
        var node = Requests.Node(spec);

        var back = await Render.ThereAndBackAsync(node);

        Assert.Equal(node, back.Request);
    }
}
