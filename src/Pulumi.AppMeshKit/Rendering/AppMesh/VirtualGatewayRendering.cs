using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A virtual gateway as <c>aws:appmesh/virtualGateway:VirtualGateway</c>.</summary>
internal static class VirtualGatewayRendering
{
    internal static Aws.AppMesh.VirtualGateway Create(Named<VirtualGatewayRequest> gateway, RenderingContext context)
    {
        var request = gateway.Request;
        var to = new InputWriter(context.Late);
        return new(
            gateway.LogicalName,
            new()
            {
                Name = to.Text(request.Name),
                MeshName = to.Text(request.MeshName),
                MeshOwner = to.Text(request.MeshOwner),
                Spec = to.Object(request.Spec, spec => new VirtualGatewaySpecArgs
                {
                    BackendDefaults = to.Object(spec.BackendDefaults, new GatewayClientPolicyInputs(to).BackendDefaults),
                    Listeners = to.List(spec.Listeners, new GatewayListenerInputs(to).Listener),
                    Logging = to.Object(spec.Logging, new GatewayLoggingInputs(to).Logging),
                }),
                Tags = to.Tags(request.Tags),
            },
            context.ChildAfter());
    }
}
