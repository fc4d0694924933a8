using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering.AppMesh;

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

    [Fact]
    public void What_pulumi_cannot_carry_is_found_before()
    {
        var rendering = new AppMeshRendering();
        var node = rendering.Check(FullRequest.Of<VirtualNodeRequest>());
        var route = rendering.Check(FullRequest.Of<GatewayRouteRequest>());

        Assert.Equal(["SD-010"], node.Select(finding => finding.Rule.Id));
        Assert.Equal(
            [
                "spec.grpcRoute.action.rewrite",
                "spec.grpcRoute.match.hostname",
                "spec.grpcRoute.match.metadata",
                "spec.http2Route.match.method",
                "spec.httpRoute.match.method",
            ],
            route.Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    private static async Task ReachesPulumiAndComesBack(ApiRequest request)
    {
        var back = await Render.ThereAndBackAsync(request);

        Assert.Empty(back.Problems);
        Assert.Equal(RequestJson.Write(request), RequestJson.Write(back.Request!));
        Assert.Equal(request, back.Request);
    }
}
