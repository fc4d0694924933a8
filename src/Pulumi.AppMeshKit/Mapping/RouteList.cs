using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>The routes of a service: those that were written, or one for each listener that takes every request (D-16).</summary>
internal sealed class RouteList
{
    private readonly MapContext _context;
    private readonly IRoutedVersions _args;
    private readonly ListenerSet _listeners;
    private readonly IReadOnlyList<(Route Route, Origin At)> _routes;
    private readonly bool _isNumbered;

    private RouteList(MapContext context, IRoutedVersions args, ListenerSet listeners, bool isAll)
    {
        (_context, _args, _listeners) = (context, args, listeners);
        _isNumbered = isAll && context.Defaults.NumberRoutes;
        _routes = args.Routes.Count > 0 || !isAll
            ? [.. args.Routes.Select((route, i) => (route, context.Root["Routes"][i]))]
            : [.. listeners.Items.DistinctBy(l => l.Listener.Port).Select(l => (CatchAll(l.Listener), context.Root.AsDefault()))];
        RaisedTimeouts = new(context, args, _routes);
    }

    /// <summary>What the listeners of the versions must allow because a route does (D-10).</summary>
    internal RaisedTimeouts RaisedTimeouts { get; }

    /// <summary>All routes of a router: they are numbered, and without any there is one that takes every request.</summary>
    internal static RouteList All(MapContext context, IRoutedVersions args, ListenerSet listeners) => new(context, args, listeners, isAll: true);

    /// <summary>Routes of a router that has others: as they were written, and no more.</summary>
    internal static RouteList Written(MapContext context, IRoutedVersions args, ListenerSet listeners) => new(context, args, listeners, isAll: false);

    internal IReadOnlyList<Named<RouteRequest>> Map(Value<string> router, IReadOnlyList<VersionModel> versions)
    {
        var targets = new TargetMapping(_context, versions);
        var numbers = new RouteNumbers(_isNumbered, [.. _routes.Select(r => r.Route.Priority)]);
        var tags = _context.Tags(_args.Tags);
        return [.. _routes.Select((r, i) => Map(r.Route, r.At, i))];

        Named<RouteRequest> Map(Route route, Origin at, int index)
        {
            var (logical, physical) = Names(route, at);
            var weighted = targets.Targets(route.Weights, at["Weights"], _args.Weights, RouteMapping.PortOf(route));
            return new(logical, new RouteRequest
            {
                Origin = at,
                MeshName = _context.MeshName,
                MeshOwner = _context.MeshOwner,
                VirtualRouterName = router,
                Name = physical,
                Tags = tags,
                Spec = _context.Route(route, ProtocolOf(route), numbers.Priority(index, at), weighted, at),
            });
        }
    }

    private Route CatchAll(Listener listener)
    {
        var several = _listeners.Items.Count > 1;
        var name = several ? listener.Port.ToString(CultureInfo.InvariantCulture) : null;
        int? port = several ? listener.Port : null;
        return listener.Protocol switch
        {
            Protocol.Grpc => new GrpcRoute { Name = name, Match = port is null ? null : new() { Port = port } },
            Protocol.Tcp => new TcpRoute { Name = name, Port = port },
            _ => new HttpRoute { Name = name, Match = port is null ? null : HttpMatch.Prefix(KitDefaults.Prefix) with { Port = port } },
        };
    }

    // The only route bears the component's name; with several, each bears its own. Logical names are unique in a stack: the slash,
    // which no App Mesh name holds, keeps the route "b" of "a" apart from the only route of "a-b".
    private (string Logical, Value<string> Physical) Names(Route route, Origin at)
    {
        var component = _context.Component;
        if (route.Name is not { } name)
        {
            if (_routes.Count > 1) _context.Report(RuleBook.NameMissing(_context.Subject, at["Name"], "route", component));
            return (component, at.Leaf(component));
        }

        var logical = name == component ? component : $"{component}/{name}";
        return (logical, at["Name"].Leaf(_args.Routes.Count == 0 ? $"{component}-{name}" : name));
    }

    private Protocol ProtocolOf(Route route) =>
        RouteMapping.PortOf(route) is { } port && _listeners.Items.FirstOrDefault(l => l.Listener.Port == port) is { Listener: { } listener }
            ? listener.Protocol
            : _listeners.Items[0].Listener.Protocol;
}
