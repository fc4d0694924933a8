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
        var host = entry.Host?.Samples(_labels).FirstOrDefault() ?? string.Empty;
        if (RouteSearch.Find(space, space.Only(entry), space.None, host).Witness is not { } own) return null;

        return Of(entry, to, own with { Port = listeners.IsChoice ? listeners.Listeners[0].Port : null }, inside) is { } outside ? new(route.VirtualGatewayName!.ToString(), outside) : null;
    }

    /// <summary>A request that a gateway route may take, and turn into another one; null where that cannot be.</summary>
    /// <param name="entry">The gateway route.</param>
    /// <param name="to">Where it leads.</param>
    /// <param name="own">A request that it takes.</param>
    /// <param name="inside">What it is to become.</param>
    public static SimulatedRequest? Of(RouteEntry entry, GatewayDestination to, SimulatedRequest own, SimulatedRequest inside) => Path(to, own, inside) is not { } path ? null : own with
    {
        Kind = entry.Protocol == "grpc" ? TrafficKind.Grpc : own.Kind,
        Path = path,
        Method = own.Method != "GET" && inside.Method == "GET" ? own.Method : inside.Method,
        Headers = [.. inside.Headers, .. own.Headers.Where(header => inside.Headers.All(other => !other.Name.Equals(header.Name, StringComparison.OrdinalIgnoreCase)))],
    };

    private static string? Path(GatewayDestination to, SimulatedRequest own, SimulatedRequest inside)
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
