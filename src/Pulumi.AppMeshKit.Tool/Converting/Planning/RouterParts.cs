using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Routers with their routes, the nodes these lead to, and the services provided.</summary>
internal static class RouterParts
{
    internal static void Add(
        MeshParts parts,
        VirtualRouterRequest definition,
        IReadOnlyList<RouteRequest> routes,
        IReadOnlyList<VirtualServiceRequest> services)
    {
        if (services.Count == 0) throw new CannotSayException("the router provides no service");
        if (routes.Count == 0) throw new CannotSayException("the router has no route");
        var listeners = ListenerUnmapping.Router(definition.Spec?.Listeners);
        if (listeners.Count == 0) throw new CannotSayException("the router has no listener");

        var router = definition.Name.Text("the name of a router");
        var serviceNames = services.Select(service => service.Name.Text("the name of a service")).ToList();
        var targets = routes.SelectMany(RouteUnmapping.Targets).Select(target => target.VirtualNode.Text("the node of a target")).Distinct().ToList();
        var name = Name(parts, router, serviceNames[0], routes, targets);
        var versions = new VersionSet(parts, name, targets);
        var weights = new WeightSet(versions, routes);
        var args = new ServiceWithRouterArgs
        {
            Mesh = parts.Mesh,
            ServiceName = versions.FoundAs == serviceNames[0] ? null : serviceNames[0],
            ServiceNames = [.. serviceNames.Skip(1)],
            RouterName = router == name ? null : router,
            Listener = versions.Listeners(listeners) is [var one] ? one : null,
            Listeners = versions.Listeners(listeners) is { Count: > 1 } several ? [.. several] : [],
            RouterListeners = versions.NeedsRouterListeners(listeners) ? [.. listeners] : [],
            Versions = versions.All(TagUnmapping.Tags(definition.Tags).Count == 0 ? null : definition.Tags),
            Weights = weights.Shared,
            Routes = Routes(name, routes, weights, listeners),
            Backends = [.. versions.Backends],
            ClientPolicy = versions.ClientPolicy,
            AccessLog = versions.AccessLog,
            Tags = TagUnmapping.Tags(definition.Tags),
        };
        var mapped = ServiceMapping.Map(name, args);
        var part = parts.Add(nameof(ServiceWithRouter), name, args, (mapped.Model.Requests, mapped.Context), [.. versions.Created, definition, .. routes, .. services]);
        foreach (var (node, version) in versions.Owned) parts.Own(node, part, version);
    }

    // The name that leaves the least to be said besides: of the router, of its only route, of the nodes.
    private static string Name(MeshParts parts, string router, string service, IReadOnlyList<RouteRequest> routes, IReadOnlyList<string> nodes)
    {
        var readable = parts.Readable(router);
        var label = Naming.Label(parts.Readable(service));
        var shortName = Naming.Short(readable);
        string[] wishes = parts.Readable(service) == service ? [label, shortName, Naming.Component(readable)] : [shortName, Naming.Component(readable), label];

        // One that a person would choose is worth a member that has to be said.
        var free = wishes.Where(wish => parts.Free(wish) == wish).DefaultIfEmpty(wishes[0]).ToList();
        return parts.Free(free.MaxBy(Savings)!);

        int Savings(string name) =>
            (name == wishes[0] || name == shortName ? 1 : 0)
            + (router == name ? 1 : 0)
            + (routes is [var only] && only.Name.TextOrNull() == name ? 1 : 0)
            + nodes.Count(node => node.StartsWith(name + "-", StringComparison.Ordinal));
    }

    private static List<Route> Routes(string name, IReadOnlyList<RouteRequest> routes, WeightSet weights, IReadOnlyList<Listener> listeners)
    {
        var said = routes.Select(route =>
        {
            var own = route.Name.Text("the name of a route");
            return RouteUnmapping.Route(route, routes.Count == 1 && own == name ? null : own, weights.Of(route));
        }).ToList();

        // Without any route the component makes the one that takes everything.
        Route all = listeners[0].Protocol switch
        {
            Protocol.Grpc => new GrpcRoute(),
            Protocol.Tcp => new TcpRoute(),
            _ => new HttpRoute(),
        };
        return listeners.Count == 1 && said is [var only] && only == all ? [] : said;
    }
}
