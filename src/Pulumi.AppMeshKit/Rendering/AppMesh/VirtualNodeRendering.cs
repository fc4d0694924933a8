using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A virtual node as <c>aws:appmesh/virtualNode:VirtualNode</c>.</summary>
internal static class VirtualNodeRendering
{
    internal static Aws.AppMesh.VirtualNode Create(Named<VirtualNodeRequest> node, RenderingContext context)
    {
        var request = node.Request;
        var to = new InputWriter(context.Late);
        return new(
            node.LogicalName,
            new()
            {
                Name = to.Text(request.Name),
                MeshName = to.Text(request.MeshName),
                MeshOwner = to.Text(request.MeshOwner),
                Spec = to.Object(request.Spec, spec => new VirtualNodeSpecArgs
                {
                    BackendDefaults = to.Object(spec.BackendDefaults, new NodeClientPolicyInputs(to).BackendDefaults),
                    Backends = to.List(spec.Backends, new NodeBackendInputs(to).Backend),
                    Listeners = to.List(spec.Listeners, new NodeListenerInputs(to).Listener),
                    Logging = to.Object(spec.Logging, new NodeLoggingInputs(to).Logging),
                    ServiceDiscovery = to.Object(spec.ServiceDiscovery, new NodeDiscoveryInputs(to).ServiceDiscovery),
                }),
                Tags = to.Tags(request.Tags),
            },
            context.ChildAfter());
    }
}
