namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The routes met so far, by what two must share before they can compete: so a long table is not compared each with each.
/// </summary>
internal sealed class EarlierRoutes
{
    /// <summary>More rivals than this of one route nobody reads about, and no router may have as many.</summary>
    private const int MostRivals = 100;

    private readonly Dictionary<(ResourceKind Kind, string? Parent, string? Priority, string Subject), List<ApiRequest>> _routes = [];

    /// <summary>The routes that came before this one and may compete with it; then it is one of them.</summary>
    /// <param name="route">A route.</param>
    public IReadOnlyList<RouteRequest> Meet(RouteRequest route) =>
        Meet(route, route.VirtualRouterName, route.Spec?.Priority, RouteView.Of(route)?.Match);

    /// <summary>The gateway routes that came before this one and may compete with it; then it is one of them.</summary>
    /// <param name="route">A gateway route.</param>
    public IReadOnlyList<GatewayRouteRequest> Meet(GatewayRouteRequest route) =>
        Meet(route, route.VirtualGatewayName, route.Spec?.Priority, GatewayRouteView.Of(route)?.Match);

    private T[] Meet<T>(T route, Value<string>? parent, Value<int>? priority, ApiObject? match)
        where T : ApiRequest
    {
        if (parent is null) return [];
        var key = (route.ResourceKind(), parent.ToString(), priority?.ToString(), MatchOverlap.Subject(match));
        if (!_routes.TryGetValue(key, out var rivals)) _routes[key] = rivals = [];
        T[] before = [.. rivals.Cast<T>()];
        if (rivals.Count < MostRivals) rivals.Add(route);
        return before;
    }
}
