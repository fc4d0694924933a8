using Pulumi.AppMeshKit;

namespace CanaryOnLattice;

/// <summary>Two versions of a service; the new one gets one request of ten.</summary>
public static class ShopMesh
{
    public static void Create()
    {
        var mesh = new Mesh("shop", new() { Target = MeshTarget.VpcLattice(new() { Vpcs = { new("vpc-0a1b2c3d4e5f60718") } }) });

        _ = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
            Versions =
            {
                ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
            },
            Weights = new() { ["blue"] = 90, ["green"] = 10 },
            Routes =
            {
                new HttpRoute
                {
                    Retries = new() { MaxRetries = 2, PerTry = TimeSpan.FromSeconds(3), On = RetryOn.ServerError },
                    Timeout = TimeSpan.FromSeconds(10),
                },
            },
        });
    }
}
