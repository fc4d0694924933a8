namespace Pulumi.AppMeshKit.Model;

/// <summary>The requests that can arrive at each listener of a router or gateway, with the routes that they can meet there.</summary>
internal static class TableSpaces
{
    public static IReadOnlyList<RouteSpace> Of(RouteTable table, TableParent parent)
    {
        var known = table.Entries.Where(entry => entry.OpenReason is null).ToList();
        if (parent.Listeners is not { Count: > 0 } listeners)
            return [.. known.GroupBy(entry => entry.Protocol).Select(group => new RouteSpace([.. group], group.Key, null))];

        return
        [
            .. listeners.Listeners.DistinctBy(listener => listener.Port).Select(listener => new RouteSpace(
                [.. known.Where(entry => entry.IsForPort(listener.Port) && (listener.Protocol is null || Fits(entry.Protocol, listener.Protocol)))],
                listener.Protocol ?? "http",
                listeners.IsChoice ? listener.Port : null)),
        ];
    }

    // A route of another protocol is an error of its own (VR-003, GR-022); http and http2 look at requests alike.
    private static bool Fits(string route, string listener) => route == listener || (route is "http" or "http2" && listener is "http" or "http2");
}
