using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A mesh as <c>aws:appmesh/mesh:Mesh</c>.</summary>
internal static class MeshRendering
{
    internal static Aws.AppMesh.Mesh Create(Named<MeshRequest> mesh, RenderingContext context)
    {
        var request = mesh.Request;
        var to = new InputWriter(context.Late);
        return new(
            mesh.LogicalName,
            new()
            {
                Name = to.Text(request.Name),
                Spec = to.Object(request.Spec, spec => new MeshSpecArgs
                {
                    EgressFilter = to.Object(spec.EgressFilter, filter => new MeshSpecEgressFilterArgs
                    {
                        Type = to.Text(filter.Type),
                    }),
                    ServiceDiscovery = to.Object(spec.ServiceDiscovery, discovery => new MeshSpecServiceDiscoveryArgs
                    {
                        IpPreference = to.Text(discovery.IpPreference),
                    }),
                }),
                Tags = to.Tags(request.Tags),
            },
            new() { Parent = context.Parent });
    }
}
