using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Requests as tests need them: read from JSON, so that a test shows the API's own words.</summary>
internal static class Requests
{
    internal static VirtualGatewayRequest EmptyGateway { get; } = Read<VirtualGatewayRequest>(
        """{ "virtualGatewayName": "edge", "meshName": "shop", "spec": { "listeners": [] } }""");

    internal static T Read<T>(string json)
        where T : ApiRequest
    {
        var result = RequestJson.Read(json);
        Assert.Empty(result.Problems);
        return Assert.IsAssignableFrom<T>(result.Request);
    }

    internal static VirtualNodeRequest Node(string spec) =>
        Read<VirtualNodeRequest>($$"""{ "virtualNodeName": "cart-v1", "meshName": "shop", "spec": {{spec}} }""");

    internal static VirtualRouterRequest Router() => Read<VirtualRouterRequest>(
        """{ "virtualRouterName": "cart", "meshName": "shop", "spec": {} }""");

    internal static RouteRequest Route(string spec) => Read<RouteRequest>(
        $$"""{ "routeName": "all", "virtualRouterName": "cart", "meshName": "shop", "spec": {{spec}} }""");

    internal static VirtualServiceRequest Service(string provider) => Read<VirtualServiceRequest>(
        $$"""{ "virtualServiceName": "cart.shop.local", "meshName": "shop", "spec": { "provider": {{provider}} } }""");

    internal static VirtualGatewayRequest Gateway(string spec) => Read<VirtualGatewayRequest>(
        $$"""{ "virtualGatewayName": "edge", "meshName": "shop", "spec": {{spec}} }""");

    internal static GatewayRouteRequest GatewayRoute(string spec) => Read<GatewayRouteRequest>(
        $$"""{ "gatewayRouteName": "to-cart", "virtualGatewayName": "edge", "meshName": "shop", "spec": {{spec}} }""");
}
