using Acme.Platform;
using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync<ShopStack>(args);

internal sealed class ShopStack : Pulumi.Stack
{
    public ShopStack()
        : base(MeshProgram.StackOptions)
    {
        var mesh = AcmeMesh.Create("shop", "prod");

        var stock = AcmeService.Create(mesh, "shop", "stock");
        var cart = AcmeService.Create(mesh, "shop", "cart", canaryPercent: 5, calls: stock);

        _ = new Gateway("shop-edge", new()
        {
            Mesh = mesh,
            Routes = { new HttpGatewayRoute { Match = HttpGatewayMatch.Prefix("/cart"), Service = cart } },
        });
    }
}
