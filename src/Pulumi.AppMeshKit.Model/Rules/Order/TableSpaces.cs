namespace Pulumi.AppMeshKit.Model;

/// <summary>The requests that can arrive at each listener of a router or gateway, with the routes that they can meet there.</summary>
internal static class TableSpaces
{
    public static IReadOnlyList<RouteSpace> Of(RouteTable table, TableParent parent) =>
        [.. Listening(table, parent.Listeners).Select(one => new RouteSpace(one.Entries, one.Protocol, parent.Listeners is { IsChoice: true } ? one.Port : null))];

    /// <summary>The listeners with the routes that are known. Where no listener is known, there is one for each protocol of a route.</summary>
    public static IReadOnlyList<(int? Port, string Protocol, IReadOnlyList<RouteEntry> Entries)> Listening(RouteTable table, ListenerTable? listeners)
    {
        var known = table.Entries.Where(entry => entry.OpenReason is null).ToList();
        if (listeners is not { Count: > 0 })
            return [.. known.GroupBy(entry => entry.Protocol).Select(group => ((int?)null, group.Key, (IReadOnlyList<RouteEntry>)[.. group]))];

        return
        [
            .. listeners.Listeners.DistinctBy(listener => listener.Port).Select(listener => (
                (int?)listener.Port,
                listener.Protocol ?? "http",
                (IReadOnlyList<RouteEntry>)[.. known.Where(entry => entry.IsForPort(listener.Port) && (listener.Protocol is null || Fits(entry.Protocol, listener.Protocol)))])),
        ];
    }

    /// <summary>Whether requests at a listener can meet a route. One of another protocol is an error of its own (VR-003, GR-022); http and http2 look at requests alike.</summary>
    public static bool Fits(string route, string listener) => route == listener || (route is "http" or "http2" && listener is "http" or "http2");
}
