namespace Pulumi.AppMeshKit.Model;

/// <summary>A node that answers calls of a virtual service, and the listener that takes them.</summary>
/// <param name="Name">The name of the node.</param>
/// <param name="Node">The node; null where it is not here.</param>
/// <param name="Listener">The listener that is hit; null where it cannot be told.</param>
/// <param name="Port">The port of that listener.</param>
/// <param name="ServicePort">The port of the service that leads here; null where every port does.</param>
/// <param name="Weight">The weight in the route; null for a node that provides the service itself.</param>
/// <param name="Route">The route; null for a node that provides the service itself.</param>
internal sealed record CallTarget(
    Value<string> Name, VirtualNodeRequest? Node, Listener? Listener, int? Port, Value<int>? ServicePort, Value<int>? Weight, RouteRequest? Route)
{
    /// <summary>Whether it is certain at which listener calls arrive, if the target takes any.</summary>
    public bool IsKnown => Node is not null && Listener is not null && (Weight is null ? Route is null : Weight.IsKnown);

    /// <summary>Whether calls may arrive here: always, except with a weight that is 0.</summary>
    public bool TakesTraffic => !Weight.Has(out var weight) || weight > 0;

    /// <summary>A weighted target of a route.</summary>
    public static CallTarget Of(MeshModel mesh, RouteRequest route, RouteView view, WeightedTarget target)
    {
        var node = mesh.Node(target.VirtualNode);
        var (listener, port) = Hit(node, target.Port);
        return new(target.VirtualNode!, node, listener, port, view.MatchPort, target.Weight, route);
    }

    /// <summary>A node that provides a service itself: each of its ports is one of the service.</summary>
    public static IEnumerable<CallTarget> Of(MeshModel mesh, Value<string> name)
    {
        var node = mesh.Node(name);
        if (node?.Spec is not { IsUnknown: false, Listeners: { IsUnknown: false, Count: > 0 } listeners }) return [new(name, node, null, null, null, null, null)];

        return listeners.Select(listener => IsKnownPort(listener, out var port)
            ? new CallTarget(name, node, listener, port, listener.PortMapping!.Port, null, null)
            : new CallTarget(name, node, null, null, listener.PortMapping?.Port, null, null));
    }

    /// <summary>The listener of the named port; the only one where no port is named.</summary>
    private static (Listener? Listener, int? Port) Hit(VirtualNodeRequest? node, Value<int>? port)
    {
        if (node?.Spec is not { IsUnknown: false, Listeners: { IsUnknown: false } listeners }) return default;

        var hit = port is null
            ? listeners.Count == 1 ? listeners[0] : null
            : port.IsKnown ? listeners.FirstOrDefault(listener => listener.PortMapping?.Port == port) : null;
        return hit is not null && IsKnownPort(hit, out var number) ? (hit, (int?)number) : default;
    }

    /// <summary>A number that is no port is a problem of its own, and leads nowhere.</summary>
    private static bool IsKnownPort(Listener listener, out int port)
    {
        port = 0;
        return !listener.IsUnknown && (listener.PortMapping?.Port).Has(out port) && port is >= 1 and <= 65535;
    }
}
