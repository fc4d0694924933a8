namespace Pulumi.AppMeshKit.Model;

/// <summary>From a request to a virtual service back to requests at gateways that would become it. Whether they do, simulators must say.</summary>
internal static class OutsideRequests
{
    private static readonly string[] _labels = ["www"];

    /// <summary>One request for each gateway that leads to the service, as far as it can be told.</summary>
    public static IEnumerable<OutsideRequest> Of(MeshModel mesh, string service, SimulatedRequest inside) => mesh
        .ReferrersOf(ResourceKind.VirtualService, service)
        .OfType<GatewayRouteRequest>()
        .OrderBy(route => route.Name?.ToString(), StringComparer.Ordinal)
        .Select(route => Of(mesh, route, inside))
        .OfType<OutsideRequest>()
        .DistinctBy(one => one.Gateway);

    private static OutsideRequest? Of(MeshModel mesh, GatewayRouteRequest route, SimulatedRequest inside)
    {
        if (RouteEntries.Of(route) is not { OpenReason: null, Destination: GatewayDestination to } entry || ListenerTable.Of(mesh.Gateway(route.VirtualGatewayName)) is not { Count: > 0 } listeners) return null;

        var space = new RouteSpace([entry], entry.Protocol, null);
        if (RouteSearch.Find(space, space.Only(entry), space.None).Witness is not { } own || Path(entry, to, own, inside) is not { } path) return null;

        return new(route.VirtualGatewayName!.ToString(), inside with
        {
            Host = entry.Host?.Samples(_labels).FirstOrDefault() ?? string.Empty,
            Path = path,
            Port = listeners.IsChoice ? listeners.Listeners[0].Port : null,
            Method = own.Method != "GET" && inside.Method == "GET" ? own.Method : inside.Method,
            Headers = [.. inside.Headers, .. own.Headers.Where(header => inside.Headers.All(other => !other.Name.Equals(header.Name, StringComparison.OrdinalIgnoreCase)))],
        });
    }

    private static string? Path(RouteEntry entry, GatewayDestination to, SimulatedRequest own, SimulatedRequest inside)
    {
        if (to.Prefix is null) return to.Replacement is null ? inside.Path : to.Replacement == RequestPath.Split(inside.Path).Path ? own.Path : null;

        var rest = inside.Path;
        if (to.Replacement is { Length: > 0 } replacement)
        {
            if (!rest.StartsWith(replacement, StringComparison.Ordinal)) return null;
            rest = rest[replacement.Length..];
        }

        return to.Prefix.EndsWith('/') ? to.Prefix + rest.TrimStart('/') : to.Prefix + rest;
    }
}
