using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A <see cref="ServiceWithRouter"/> in the API model: versions, router, routes, virtual services.</summary>
internal static class ServiceMapping
{
    internal static Mapped<ServiceModel> Map(string name, ServiceWithRouterArgs args, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var subject = new ResourceId(ResourceKind.VirtualRouter, args.Mesh.MeshName, null, name);
        var context = new MapContext(subject, args.Mesh.Scope, args.Site.Root, resolved);
        var listeners = ListenerSet.Of(context, args.Listener, args.Listeners);
        var routerListeners = args.RouterListeners.Count > 0
            ? ListenerSet.Of(args.RouterListeners, context.Root["RouterListeners"])
            : RouterListeners(args, listeners, context.Root);

        var routes = RouteList.All(context, args, routerListeners);
        var versions = new VersionMapping(context, args, listeners, routes).Map();
        var router = new Named<VirtualRouterRequest>(name, Router(context, args, routerListeners));
        return new(
            new ServiceModel
            {
                Versions = versions,
                Router = router,
                Routes = routes.Map(router.Request.Name!, versions),
                VirtualServices = VirtualServiceMapping.Map(
                    context,
                    new VirtualServiceProvider { Origin = context.Root, VirtualRouter = new() { Origin = context.Root, VirtualRouterName = router.Request.Name } },
                    args.ServiceName,
                    args.ServiceNames,
                    versions.Select(v => v.Definition?.Spec?.ServiceDiscovery),
                    context.Tags(args.Tags)),
            },
            context);
    }

    // The router listens where its versions do (D-22), also where only the versions say so.
    private static ListenerSet RouterListeners(ServiceWithRouterArgs args, ListenerSet service, Origin root)
    {
        if (!service.At.IsDefault) return service;

        var own = args.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).FirstOrDefault(v => v.Value.Listeners is { Count: > 0 });
        return own.Value?.Listeners is { } listeners && args.Versions.Values.All(v => v.Listeners is not null || v.IsExisting)
            ? ListenerSet.Of(listeners, root["Versions"].Key(own.Key)["Listeners"])
            : service;
    }

    private static VirtualRouterRequest Router(MapContext context, ServiceWithRouterArgs args, ListenerSet listeners) => new()
    {
        Origin = context.Root,
        MeshName = context.MeshName,
        MeshOwner = context.MeshOwner,
        Name = args.RouterName is { } name ? context.Root["RouterName"].Leaf(name) : context.Root.Leaf(context.Component),
        Tags = context.Tags(args.Tags),
        Spec = new()
        {
            Origin = context.Root,
            Listeners = ApiList.Create(
                listeners.Items.Select(l => new VirtualRouterListener { Origin = l.At, PortMapping = l.Listener.PortMapping(l.At) }),
                listeners.At),
        },
    };
}
