using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A virtual router as <c>aws:appmesh/virtualRouter:VirtualRouter</c>.</summary>
internal static class VirtualRouterRendering
{
    internal static Aws.AppMesh.VirtualRouter Create(Named<VirtualRouterRequest> router, RenderingContext context)
    {
        var request = router.Request;
        var to = new InputWriter(context.Late);
        return new(
            router.LogicalName,
            new()
            {
                Name = to.Text(request.Name),
                MeshName = to.Text(request.MeshName),
                MeshOwner = to.Text(request.MeshOwner),
                Spec = to.Object(request.Spec, spec => new VirtualRouterSpecArgs
                {
                    Listeners = to.List(spec.Listeners, listener => new VirtualRouterSpecListenerArgs
                    {
                        PortMapping = to.Object(listener.PortMapping, mapping => new VirtualRouterSpecListenerPortMappingArgs
                        {
                            Port = to.Number(mapping.Port),
                            Protocol = to.Text(mapping.Protocol),
                        }),
                    }),
                }),
                Tags = to.Tags(request.Tags),
            },
            context.ChildAfter());
    }
}
