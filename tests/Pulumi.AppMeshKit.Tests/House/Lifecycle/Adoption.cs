namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>The program of docs/lifecycle.md that adopts a service. The page shows what stands between the two markers.</summary>
internal static class Adoption
{
    internal static void Program()
    {
        // <shown>
        var existing = new Dictionary<string, string>
        {
            ["aws:appmesh/virtualNode:VirtualNode colors-v1"] = "shop/colors-v1",
            ["aws:appmesh/virtualRouter:VirtualRouter colors"] = "shop/colors",
            ["aws:appmesh/route:Route colors"] = "shop/colors/colors",
            ["aws:appmesh/virtualService:VirtualService colors"] = "shop/colors.shop.local",
        };
        ResourceTransformation adopt = resource =>
            existing.TryGetValue($"{resource.Resource.GetResourceType()} {resource.Resource.GetResourceName()}", out var id)
                ? new ResourceTransformationResult(
                    resource.Args,
                    CustomResourceOptions.Merge((CustomResourceOptions)resource.Options, new() { ImportId = id }))
                : null;

        var mesh = new ExistingMesh("shop", defaults: MeshDefaults.None);
        _ = new ServiceWithRouter(
            "colors",
            new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") } },
            new() { ResourceTransformations = { adopt } });
        // </shown>
    }
}
