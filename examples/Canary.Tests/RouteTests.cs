using Pulumi.AppMeshKit.Testing;
using Xunit;

namespace Canary.Tests;

/// <summary>Where requests arrive.</summary>
public sealed class RouteTests
{
    [Fact]
    public async Task One_request_of_ten_reaches_green()
    {
        var mesh = await MeshTest.RunAsync(ShopMesh.Create);
        mesh.Service("colors.shop.local").Get("/").ShouldReach("colors-green", share: 0.10);
    }

    [Fact]
    public async Task A_request_is_tried_three_times_within_ten_seconds()
    {
        var mesh = await MeshTest.RunAsync(ShopMesh.Create);

        mesh.Service("colors.shop.local").Get("/")
            .ShouldHaveMaxAttempts(3)
            .ShouldHaveTimeout(TimeSpan.FromSeconds(10), setBy: "route");
    }

    [Fact]
    public async Task The_table_holds_and_leaves_nothing_out()
    {
        var mesh = await MeshTest.RunAsync(ShopMesh.Create);

        mesh.RunTable("routes.yaml");
        mesh.Coverage.ShouldBeAtLeast(1);
    }
}
