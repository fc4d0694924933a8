using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary><see cref="ServiceRoutes"/> in the API model: versions, and routes of a router that is not theirs.</summary>
internal static class AddedRoutesMapping
{
    internal static Mapped<ServiceModel> Map(string name, ServiceRoutesArgs args, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var router = args.Router;
        var subject = new ResourceId(ResourceKind.Route, router.Mesh.MeshName, router.VirtualRouterName, name);
        var context = new MapContext(subject, router.Mesh.Scope, args.Site.Root, resolved) { MeshAt = args.Site.Root["Router"] };
        var at = context.Root["Router"];
        var routerListeners = ListenerSet.Of(router.Listeners, at["Listeners"]);
        var listeners = args.Listener is null && args.Listeners.Count == 0
            ? ListenerSet.Of(router.Listeners.Select(Bare), at["Listeners"].AsDefault())
            : ListenerSet.Of(context, args.Listener, args.Listeners);

        var routes = RouteList.Written(context, args, routerListeners);
        var versions = new VersionMapping(context, args, listeners, routes).Map();
        return new(
            new ServiceModel
            {
                Versions = versions,
                ExistingRouter = router.Resource,
                Routes = routes.Map(at.Leaf(router.VirtualRouterName), versions),
            },
            context);
    }

    // Of a router, port and protocol are all there is: what else its owner wrote there is about other nodes.
    private static Listener Bare(Listener listener) => ReferableVersions.Listener(listener.Protocol, listener.Port);
}
