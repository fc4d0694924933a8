using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>What listeners must allow because routes do: request timeouts over App Mesh's own (D-10).</summary>
internal sealed class RaisedTimeouts
{
    private readonly List<(string Version, int? Port, Chosen<RequestTimeout> Timeout)> _raised = [];

    internal RaisedTimeouts(MapContext context, IRoutedVersions args, IEnumerable<(Route Route, Origin At)> routes)
    {
        if (!context.Defaults.RaiseListenerTimeouts) return;

        foreach (var (route, at) in routes)
        {
            var (timeout, written) = RouteMapping.TimeoutOf(context, route, at);
            if (timeout is not { IsNone: false, PerRequest: { } time } || !IsOverDefault(time)) continue;

            var weights = route.Weights ?? args.Weights;
            foreach (var version in weights?.Keys ?? args.Versions.Keys)
            {
                var port = weights is not null && weights[version].Port is { } own ? own : RouteMapping.PortOf(route);
                _raised.Add((version, port, new(time, written.AsDefault())));
            }
        }
    }

    /// <summary>The longest request timeout of the routes to a listener, where one is over App Mesh's own.</summary>
    /// <param name="version">The version that listens.</param>
    /// <param name="listener">The listener.</param>
    /// <param name="all">All listeners of the version: a route that names none of their ports leads to each.</param>
    internal Chosen<RequestTimeout> Of(string version, Listener listener, ListenerSet all)
    {
        var timeouts = _raised
            .Where(r => r.Version == version && (r.Port == listener.Port || !all.Items.Any(l => l.Listener.Port == r.Port)))
            .Select(r => r.Timeout)
            .ToList();
        return timeouts.Count == 0 ? default : timeouts.MaxBy(t => Length(t.Value!.PerRequest!.Value));
    }

    private static bool IsOverDefault(TimeSpan time) => Length(time) > KitDefaults.ServiceRequestTimeout;

    // Zero switches a timeout off: longer than any.
    private static TimeSpan Length(TimeSpan time) => time == TimeSpan.Zero ? TimeSpan.MaxValue : time;
}
