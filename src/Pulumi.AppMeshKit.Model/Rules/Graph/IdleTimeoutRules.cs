namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A connection is closed after 300 idle seconds, unless the route and the nodes at both ends say otherwise: idle timeouts above that
/// are of use on all sides or on none.
/// </summary>
internal static class IdleTimeoutRules
{
    private const long DefaultMillis = 300_000;

    /// <summary>A route that allows more than its targets do.</summary>
    public static IEnumerable<Finding> Targets(MeshModel mesh, RouteView view)
    {
        if (!IsLong(view.Idle)) yield break;

        var shorter = ShortTargets(mesh, view);
        if (shorter.Count > 0) yield return RuleBook.RouteIdle(PlaceOf(view), Text(view.Idle), shorter);
    }

    /// <summary>A route and its targets that allow more than the listeners of those that call. A caller without a listener has nothing to set.</summary>
    public static IEnumerable<Finding> Callers(MeshModel mesh, RouteRequest route)
    {
        if (RouteView.Of(route) is not { } view || !IsLong(view.Idle) || ShortTargets(mesh, view).Count > 0) yield break;

        var callers = mesh.ReferrersOf(ResourceKind.VirtualRouter, route.VirtualRouterName).OfType<VirtualServiceRequest>()
            .SelectMany(service => mesh.ReferrersOf(ResourceKind.VirtualService, service.Name)).OfType<VirtualNodeRequest>()
            .Where(caller => IsShortFor(caller, view.Protocol))
            .Select(caller => caller.Name!.ToString())
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        if (callers.Count > 0) yield return RuleBook.CallerIdle(PlaceOf(view), Text(view.Idle), callers);
    }

    /// <summary>A listener that allows more than every route to it.</summary>
    public static IEnumerable<Finding> Listeners(MeshModel mesh, VirtualNodeRequest node)
    {
        if (node.Spec is not { Listeners: { IsUnknown: false } listeners } spec) yield break;

        var list = Place.Of(node).At("spec", spec).At("listeners", listeners);
        for (var index = 0; index < listeners.Count; index++)
        {
            var listener = listeners[index];
            if (!IsLong(NodeTimeout.Idle(listener.Timeout))) continue;

            var routes = mesh.ReferrersOf(ResourceKind.VirtualNode, node.Name).OfType<RouteRequest>().Select(RouteView.Of).OfType<RouteView>()
                .Where(route => LeadsTo(route, node, listener)).ToList();
            if (routes.Count > 0 && routes.TrueForAll(route => IsShort(route.Idle)))
                yield return RuleBook.ListenerIdle(IdlePlace(list.Item(index, listener).At("timeout", listener.Timeout), listener.Timeout!), Text(NodeTimeout.Idle(listener.Timeout)));
        }
    }

    private static List<string> ShortTargets(MeshModel mesh, RouteView view) => view.Targets is not { IsUnknown: false } targets ? [] :
    [
        .. targets
            .Where(target => mesh.Node(target.VirtualNode) is { } node
                && NodeTimeout.Listener(node, target.Port) is { Timeout: not { IsUnknown: true } } listener
                && IsShort(NodeTimeout.Idle(listener.Timeout)))
            .Select(target => target.VirtualNode!.ToString())
            .Distinct(),
    ];

    private static bool IsShortFor(VirtualNodeRequest caller, string protocol)
    {
        if (caller.Name is null || caller.Spec is not { IsUnknown: false, Listeners: { IsUnknown: false } listeners }) return false;

        var like = listeners.Where(listener => (listener.PortMapping?.Protocol).Has(out var own) && own == protocol).ToList();
        return like.Count > 0 && like.TrueForAll(listener => listener.Timeout is not { IsUnknown: true } && IsShort(NodeTimeout.Idle(listener.Timeout)));
    }

    private static bool LeadsTo(RouteView route, VirtualNodeRequest node, Listener listener) => route.Targets is { IsUnknown: false } targets
        && targets.Any(target => target.VirtualNode == node.Name && (target.Port is not { IsKnown: true } || target.Port == listener.PortMapping?.Port));

    /// <summary>Above 300 s; 0 is for ever.</summary>
    private static bool IsLong(Duration? idle) => idle.TryMillis(out var millis) && (millis == 0 || millis > DefaultMillis);

    /// <summary>300 s or less, as where nothing is set. What is not known is neither short nor long.</summary>
    private static bool IsShort(Duration? idle) => idle is null || (idle.TryMillis(out _) && !IsLong(idle));

    private static string Text(Duration? idle) => idle.TryMillis(out var millis) && millis > 0 ? "for " + DurationRules.Text(millis) : "for ever";

    private static Place PlaceOf(RouteView view) => view.Place.At("timeout", TimeoutOf(view.Request.Spec!)).At("idle", view.Idle);

    private static ApiObject? TimeoutOf(RouteSpec spec) => spec switch
    {
        { HttpRoute: { } http } => http.Timeout,
        { Http2Route: { } http } => http.Timeout,
        { GrpcRoute: { } grpc } => grpc.Timeout,
        _ => spec.TcpRoute?.Timeout,
    };

    private static Place IdlePlace(Place at, ListenerTimeout timeout) => timeout switch
    {
        { Http: { Idle: { } idle } http } => at.At("http", http).At("idle", idle),
        { Http2: { Idle: { } idle } http } => at.At("http2", http).At("idle", idle),
        { Grpc: { Idle: { } idle } grpc } => at.At("grpc", grpc).At("idle", idle),
        _ => at.At("tcp", timeout.Tcp).At("idle", timeout.Tcp?.Idle),
    };
}
