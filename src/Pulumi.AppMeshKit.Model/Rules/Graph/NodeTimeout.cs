namespace Pulumi.AppMeshKit.Model;

/// <summary>How long the listener of a node lets a request take.</summary>
internal static class NodeTimeout
{
    /// <summary>The timeout in milliseconds, the default included; the largest number for none at all, null for one that is not known.</summary>
    public static long? Of(VirtualNodeRequest node, Value<int>? port)
    {
        if (Listener(node, port) is not { } listener || listener.Timeout is { IsUnknown: true }) return null;

        var written = Written(listener.Timeout);
        if (written is null) return RouteTimeoutRules.DefaultMillis;
        if (!written.TryMillis(out var millis)) return null;
        return millis == 0 ? long.MaxValue : millis;
    }

    /// <summary>The listener that requests to a port arrive at, or the only one; null for one that is not known.</summary>
    public static Listener? Listener(VirtualNodeRequest node, Value<int>? port)
    {
        if (node.Spec is not { IsUnknown: false, Listeners: { IsUnknown: false } listeners }) return null;

        var listener = port is null
            ? listeners.Count == 1 ? listeners[0] : null
            : listeners.FirstOrDefault(one => one.PortMapping?.Port == port);
        return listener is { IsUnknown: false } ? listener : null;
    }

    /// <summary>The idle timeout that stands there, whatever the protocol.</summary>
    public static Duration? Idle(ListenerTimeout? timeout) =>
        First(timeout?.Http?.Idle, timeout?.Http2?.Idle, timeout?.Grpc?.Idle, timeout?.Tcp?.Idle);

    /// <summary>The request timeout that stands there, whatever the protocol; tcp has none.</summary>
    public static Duration? Written(ListenerTimeout? timeout) =>
        First(timeout?.Http?.PerRequest, timeout?.Http2?.PerRequest, timeout?.Grpc?.PerRequest);

    private static Duration? First(params ReadOnlySpan<Duration?> durations)
    {
        foreach (var duration in durations)
        {
            if (duration is not null) return duration;
        }

        return null;
    }
}
