namespace Pulumi.AppMeshKit.Model;

/// <summary>How long one call may take: as long as the route allows and the listener does.</summary>
/// <param name="Millis">The shorter of the two.</param>
/// <param name="IsWritten">Whether somebody wrote that.</param>
internal readonly record struct HopTimeout(long Millis, bool IsWritten)
{
    /// <summary>Null where it is not known, or where there is no end to it.</summary>
    public static HopTimeout? Of(CallTarget target)
    {
        var view = target.Route is null ? null : RouteView.Of(target.Route);
        if (view is { Protocol: "tcp" } || view?.PerRequest is { IsUnknown: true }) return null;
        if (NodeTimeout.Of(target.Node!, target.Listener!.PortMapping!.Port) is not { } listener) return null;

        var route = RouteTimeoutRules.DefaultMillis;
        if (view?.PerRequest is { } perRequest && !perRequest.TryMillis(out route)) return null;
        if (route == 0) route = long.MaxValue;

        var millis = Math.Min(route, listener);
        var isWritten = (millis == route && IsWrittenBy(view?.PerRequest)) || (millis == listener && IsWrittenBy(NodeTimeout.Written(target.Listener.Timeout)));
        return millis == long.MaxValue ? null : new(millis, isWritten);
    }

    private static bool IsWrittenBy(Duration? time) => time is { Origin: not { IsDefault: true } };
}
