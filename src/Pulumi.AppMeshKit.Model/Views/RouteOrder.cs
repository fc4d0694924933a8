namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The order in which routes are tried: by priority, routes without one last; equal ones by the length of the path, the longer
/// first. What App Mesh leaves open beyond that is sorted by name, so that equal meshes are shown equally.
/// </summary>
internal readonly record struct RouteOrder(int Priority, int PathLength, string Name) : IComparable<RouteOrder>
{
    public static RouteOrder Of(RouteRequest route)
    {
        var match = (route.Spec?.HttpRoute ?? route.Spec?.Http2Route)?.Match;
        return Of(route, route.Spec?.Priority, match?.Prefix, match?.Path, route.Spec?.GrpcRoute?.Match?.ServiceName);
    }

    public static RouteOrder Of(GatewayRouteRequest route)
    {
        var match = (route.Spec?.HttpRoute ?? route.Spec?.Http2Route)?.Match;
        return Of(route, route.Spec?.Priority, match?.Prefix, match?.Path, route.Spec?.GrpcRoute?.Match?.ServiceName);
    }

    /// <inheritdoc />
    public int CompareTo(RouteOrder other)
    {
        var order = Priority.CompareTo(other.Priority);
        if (order == 0) order = other.PathLength.CompareTo(PathLength);
        return order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
    }

    private static RouteOrder Of(ApiRequest route, Value<int>? priority, Value<string>? prefix, HttpPathMatch? path, Value<string>? service) => new(
        priority.Has(out var number) ? number : RouteRank.None,
        (prefix ?? path?.Exact ?? path?.Regex ?? service)?.ToString().Length ?? 0,
        route.Name?.ToString() ?? string.Empty);
}
