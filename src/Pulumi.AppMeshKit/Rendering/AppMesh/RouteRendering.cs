using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A route as <c>aws:appmesh/route:Route</c>.</summary>
internal static class RouteRendering
{
    /// <param name="route">What to create.</param>
    /// <param name="context">The component and its mesh.</param>
    /// <param name="after">The router, and the nodes of the weighted targets.</param>
    internal static Aws.AppMesh.Route Create(Named<RouteRequest> route, RenderingContext context, IEnumerable<Resource> after)
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
                VirtualRouterName = to.Text(request.VirtualRouterName),
                Spec = to.Object(request.Spec, spec => new RouteSpecArgs
                {
                    GrpcRoute = to.Object(spec.GrpcRoute, new GrpcRouteInputs(to).GrpcRoute),
                    Http2Route = to.Object(spec.Http2Route, new Http2RouteInputs(to).Http2Route),
                    HttpRoute = to.Object(spec.HttpRoute, new HttpRouteInputs(to).HttpRoute),
                    Priority = to.Number(spec.Priority),
                    TcpRoute = to.Object(spec.TcpRoute, new TcpRouteInputs(to).TcpRoute),
                }),
                Tags = to.Tags(request.Tags),
            },
            context.ChildAfter([.. after, .. context.Made.NamedBy(request)]));
    }

    /// <summary>The nodes a route sends to, by name. A name that only a deployment knows brings its dependency along.</summary>
    internal static IEnumerable<string> TargetNames(RouteSpec? spec)
    {
        ApiList<WeightedTarget>?[] lists =
        [
            spec?.GrpcRoute?.Action?.WeightedTargets,
            spec?.Http2Route?.Action?.WeightedTargets,
            spec?.HttpRoute?.Action?.WeightedTargets,
            spec?.TcpRoute?.Action?.WeightedTargets,
        ];
        foreach (var target in lists.SelectMany(list => list ?? []))
        {
            if (target.VirtualNode?.TryGet(out var name) == true)
            {
                yield return name;
            }
        }
    }
}
