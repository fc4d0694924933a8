using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Every member of the API reaches Pulumi.Aws and comes back, but for those that Pulumi.Aws cannot carry.</summary>
[Collection(PulumiPrograms.Name)]
public class EveryMemberTests
{
    // It makes a repeated request harmless; Pulumi has its own way of doing that.
    private const string ClientToken = "clientToken";

    [Fact]
    public Task Of_a_mesh() => ReachesPulumiAndComesBack(FullRequest.Of<MeshRequest>(ClientToken));

    [Fact]
    public Task Of_a_virtual_node() => ReachesPulumiAndComesBack(
        FullRequest.Of<VirtualNodeRequest>(ClientToken, "spec.serviceDiscovery.awsCloudMap.ipPreference"));

    [Fact]
    public Task Of_a_virtual_router() => ReachesPulumiAndComesBack(FullRequest.Of<VirtualRouterRequest>(ClientToken));

    [Fact]
    public Task Of_a_route() => ReachesPulumiAndComesBack(FullRequest.Of<RouteRequest>(ClientToken));

    [Fact]
    public Task Of_a_virtual_service() => ReachesPulumiAndComesBack(FullRequest.Of<VirtualServiceRequest>(ClientToken));

    [Fact]
    public Task Of_a_virtual_gateway() => ReachesPulumiAndComesBack(FullRequest.Of<VirtualGatewayRequest>(ClientToken));

    [Fact]
    public Task Of_a_gateway_route() => ReachesPulumiAndComesBack(FullRequest.Of<GatewayRouteRequest>(
        ClientToken,
        "spec.httpRoute.match.method",
        "spec.http2Route.match.method",
        "spec.grpcRoute.action.rewrite",
        "spec.grpcRoute.match.hostname",
        "spec.grpcRoute.match.metadata"));

    private static async Task ReachesPulumiAndComesBack(ApiRequest request)
    {
        var back = await Render.ThereAndBackAsync(request);

        Assert.Empty(back.Problems);
        Assert.Equal(RequestJson.Write(request), RequestJson.Write(back.Request!));
        Assert.Equal(request, back.Request);
    }
}
