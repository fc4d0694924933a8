using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A gateway route as <c>aws:appmesh/gatewayRoute:GatewayRoute</c>.</summary>
internal static class GatewayRouteRendering
{
    /// <param name="route">What to create.</param>
    /// <param name="context">The component and its mesh.</param>
    /// <param name="after">The gateway, and the resources of the virtual service that the route leads to.</param>
    internal static Aws.AppMesh.GatewayRoute Create(
        Named<GatewayRouteRequest> route, RenderingContext context, IEnumerable<Resource> after)
    {
        var request = route.Request;
        var to = new InputWriter(context.Late);
        return new(
            route.LogicalName,
            new()
            {
                Name = to.Text(request.Name),
                MeshName = to.Text(request.MeshName),
                MeshOwner = to.Text(request.MeshOwner),
                VirtualGatewayName = to.Text(request.VirtualGatewayName),
                Spec = to.Object(request.Spec, spec => new GatewayRouteSpecArgs
                {
                    GrpcRoute = to.Object(spec.GrpcRoute, new GatewayGrpcRouteInputs(to).GrpcRoute),
                    Http2Route = to.Object(spec.Http2Route, new GatewayHttp2RouteInputs(to).Http2Route),
                    HttpRoute = to.Object(spec.HttpRoute, new GatewayHttpRouteInputs(to).HttpRoute),
                    Priority = to.Number(spec.Priority),
                }),
                Tags = to.Tags(request.Tags),
            },
            context.ChildAfter([.. after, .. context.Made.NamedBy(request)]));
    }
}
