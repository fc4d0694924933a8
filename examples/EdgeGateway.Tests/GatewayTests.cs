using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Testing;
using Xunit;

namespace EdgeGateway.Tests;

/// <summary>Where requests from outside arrive. The program runs once for all tests.</summary>
public sealed class GatewayTests(ShopFixture shop) : IClassFixture<ShopFixture>
{
    public static TheoryData<RouteTestCase> Routes => [.. MeshTest.Cases("routes.yaml")];

    [Theory]
    [MemberData(nameof(Routes))]
    public void Requests_arrive_as_the_table_says(RouteTestCase route) => shop.Mesh.ShouldPass(route);

    [Fact]
    public void Orders_do_not_see_their_prefix() =>
        shop.Mesh.Gateway("edge").Get("https://shop.example.com/orders/7?full=1")
            .ShouldMatch(gatewayRoute: "orders")
            .ShouldReachOnly("orders-v1")
            .ShouldHavePath("/7?full=1")
            .ShouldHaveHost("orders.shop.local");

    [Fact]
    public void Nothing_is_said_to_strangers() =>
        shop.Mesh.Gateway("edge").Get("/secrets").ShouldEndIn(Verdict.NoRoute).ShouldNotReach("admin-v1");

    [Fact]
    public async Task The_table_leaves_no_route_out()
    {
        var mesh = await MeshTest.RunAsync(ShopMesh.Create);

        mesh.RunTable("routes.yaml");
        mesh.Coverage.ShouldBeAtLeast(1);
    }

    [Fact]
    public void The_mesh_is_the_accepted_one() => shop.Mesh.ShouldMatchSnapshot("mesh.json");
}
