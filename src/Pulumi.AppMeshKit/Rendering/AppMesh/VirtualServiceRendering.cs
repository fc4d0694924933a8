using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A virtual service as <c>aws:appmesh/virtualService:VirtualService</c>.</summary>
internal static class VirtualServiceRendering
{
    /// <param name="service">What to create.</param>
    /// <param name="context">The component and its mesh.</param>
    /// <param name="after">
    /// The router and its routes, or the node. A service that comes before its routes would, for a while, lead nowhere.
    /// </param>
    internal static Aws.AppMesh.VirtualService Create(
        Named<VirtualServiceRequest> service, RenderingContext context, IEnumerable<Resource> after)
    {
        var request = service.Request;
        var to = new InputWriter(context.Late);
        return new(
            service.LogicalName,
            new()
            {
                Name = to.Text(request.Name),
                MeshName = to.Text(request.MeshName),
                MeshOwner = to.Text(request.MeshOwner),
                Spec = to.Object(request.Spec, spec => new VirtualServiceSpecArgs
                {
                    Provider = to.Object(spec.Provider, provider => new VirtualServiceSpecProviderArgs
                    {
                        VirtualNode = to.Object(provider.VirtualNode, node => new VirtualServiceSpecProviderVirtualNodeArgs
                        {
                            VirtualNodeName = to.Text(node.VirtualNodeName),
                        }),
                        VirtualRouter = to.Object(provider.VirtualRouter, router => new VirtualServiceSpecProviderVirtualRouterArgs
                        {
                            VirtualRouterName = to.Text(router.VirtualRouterName),
                        }),
                    }),
                }),
                Tags = to.Tags(request.Tags),
            },
            context.ChildAfter([.. after, .. context.Made.NamedBy(request)]));
    }
}
