namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// How long a hop takes at the most. A request is given up after 15 seconds, and a connection closed after 300 idle seconds, unless
/// both the route and the listener say otherwise (App Mesh user guide, "Routes" and "Virtual nodes").
/// </summary>
internal static class HopTimeouts
{
    private const int IdleSeconds = 300;

    public static EffectiveTimeout Default(string setBy) => new(TimeSpan.FromMilliseconds(RouteTimeoutRules.DefaultMillis), setBy);

    public static EffectiveTimeout IdleDefault(string setBy) => new(TimeSpan.FromSeconds(IdleSeconds), setBy);

    public static EffectiveTimeout OfRoute(Duration? perRequest, string setBy) => Written(perRequest, setBy) ?? Default($"{setBy} default");

    public static EffectiveTimeout IdleOfRoute(Duration? idle) => Written(idle, "route") ?? IdleDefault("route default");

    /// <summary>The timeouts of a target's listener.</summary>
    public static (EffectiveTimeout Request, EffectiveTimeout Idle) OfListener(MeshModel mesh, string node, int? port)
    {
        if (mesh.Node(node)?.Spec is not { IsUnknown: false, Listeners: { IsUnknown: false } listeners }) return (EffectiveTimeout.Unknown, EffectiveTimeout.Unknown);

        var listener = port is null ? listeners.Count > 0 ? listeners[0] : null : listeners.FirstOrDefault(one => one.PortMapping?.Port.Has(out var number) == true && number == port);
        if (listener is null or { IsUnknown: true } or { Timeout.IsUnknown: true }) return (EffectiveTimeout.Unknown, EffectiveTimeout.Unknown);

        var timeout = listener.Timeout;
        var idle = timeout?.Http?.Idle ?? timeout?.Http2?.Idle ?? timeout?.Grpc?.Idle ?? timeout?.Tcp?.Idle;
        return (OfRoute(NodeTimeout.Written(timeout), "listener"), Written(idle, "listener") ?? IdleDefault("listener default"));
    }

    private static EffectiveTimeout? Written(Duration? duration, string setBy)
    {
        if (duration is null) return null;
        if (!duration.TryMillis(out var millis)) return EffectiveTimeout.Unknown;
        return new(millis == 0 ? null : TimeSpan.FromMilliseconds(Math.Min(millis, (long)TimeSpan.MaxValue.TotalMilliseconds / 2)), setBy);
    }
}
