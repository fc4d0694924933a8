namespace Pulumi.AppMeshKit.Model.Tests.Values;

public class RequestTests
{
    [Fact]
    public void A_mesh_has_one_name()
    {
        var mesh = new MeshRequest { Name = "shop" };

        Assert.Equal("shop", mesh.MeshName);
        Assert.Equal("shop", (mesh with { MeshName = "shop" }).Name);
        Assert.Equal(mesh, new MeshRequest { MeshName = "shop" });
    }

    [Fact]
    public void Routes_of_one_name_under_two_routers_are_two_resources()
    {
        var front = new RouteRequest { MeshName = "shop", VirtualRouterName = "front", Name = "color" };
        var back = front with { VirtualRouterName = "back" };

        Assert.NotEqual(front.Key, back.Key);
        Assert.Equal(front.Key, (back with { VirtualRouterName = "front", Spec = new() { Priority = 1 } }).Key);
        Assert.Equal("Route front/color", front.Key.ToString());
    }

    [Fact]
    public void A_key_tells_kinds_and_meshes_apart()
    {
        var node = new VirtualNodeRequest { MeshName = "shop", Name = "cart" };

        Assert.NotEqual(node.Key, new VirtualRouterRequest { MeshName = "shop", Name = "cart" }.Key);
        Assert.NotEqual(node.Key, (node with { MeshName = "other" }).Key);
        Assert.Equal("VirtualNode cart", node.Key.ToString());
    }

    [Fact]
    public void Each_request_knows_its_kind()
    {
        ApiRequest[] requests =
        [
            new MeshRequest(), new VirtualNodeRequest(), new VirtualRouterRequest(), new RouteRequest(),
            new VirtualServiceRequest(), new VirtualGatewayRequest(), new GatewayRouteRequest(),
        ];

        Assert.All(requests, request => Assert.Equal(request.GetType().Name, request.Kind + "Request"));
    }

    [Fact]
    public void Only_routes_have_a_parent_besides_the_mesh()
    {
        Assert.Equal("gw", new GatewayRouteRequest { VirtualGatewayName = "gw" }.ParentName);
        Assert.Null(new VirtualNodeRequest { MeshName = "shop" }.ParentName);
    }
}
