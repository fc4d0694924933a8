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

    /// <summary>The timeouts of a target's listener; where its port is not known, those of the only one.</summary>
    public static (EffectiveTimeout Request, EffectiveTimeout Idle) OfListener(VirtualNodeRequest node, int? port) =>
        NodeTimeout.Listener(node, port is { } number ? number : null) is { Timeout: not { IsUnknown: true } } listener
            ? (OfRoute(NodeTimeout.Written(listener.Timeout), "listener"), Written(NodeTimeout.Idle(listener.Timeout), "listener") ?? IdleDefault("listener default"))
            : (EffectiveTimeout.Unknown, EffectiveTimeout.Unknown);

    private static EffectiveTimeout? Written(Duration? duration, string setBy)
    {
        if (duration is null) return null;
        if (!duration.TryMillis(out var millis)) return EffectiveTimeout.Unknown;
        return new(millis == 0 ? null : TimeSpan.FromMilliseconds(Math.Min(millis, (long)TimeSpan.MaxValue.TotalMilliseconds / 2)), setBy);
    }
}
