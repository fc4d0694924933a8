namespace Pulumi.AppMeshKit.Model;

/// <summary>A gateway route in words.</summary>
/// <param name="Match">What it takes.</param>
/// <param name="Service">The virtual service that gets it.</param>
/// <param name="Changes">What becomes of path and host on the way, where that is worth a word.</param>
internal sealed record GatewayRouteLine(string Match, string Service, IReadOnlyList<string> Changes)
{
    /// <summary>The routes of a gateway, in the order in which they are tried.</summary>
    public static IReadOnlyList<GatewayRouteLine> Of(MeshModel mesh, Value<string>? gateway) =>
        [.. mesh.GatewayRoutesOf(gateway).OrderBy(RouteOrder.Of).Select(Of)];

    /// <summary>One route.</summary>
    public static GatewayRouteLine Of(GatewayRouteRequest route) => route.Spec switch
    {
        { HttpRoute: { } http } => Of(http),
        { Http2Route: { } http } => Of(http),
        { GrpcRoute: { } grpc } => new(MatchText.Of(grpc.Match), Target(grpc.Action?.Target), [.. Host(grpc.Action?.Rewrite?.Hostname)]),
        _ => new("?", "?", []),
    };

    private static GatewayRouteLine Of(HttpGatewayRoute http) => new(
        MatchText.Of(http.Match),
        Target(http.Action?.Target),
        [.. Path(http.Match, http.Action?.Rewrite), .. Host(http.Action?.Rewrite?.Hostname)]);

    private static string Target(GatewayRouteTarget? target) => target?.VirtualService?.VirtualServiceName?.ToString() ?? "?";

    // App Mesh turns a matched prefix into "/" unless it is told otherwise: that must be seen.
    private static IEnumerable<string> Path(HttpGatewayRouteMatch? match, HttpGatewayRouteRewrite? rewrite)
    {
        if (rewrite?.Path?.Exact is { } path) yield return $"path becomes {path}";
        else if (rewrite?.Prefix?.Value is { } prefix) yield return $"prefix becomes {prefix}";
        else if (match?.Prefix is not { } matched || (matched.Has(out var everything) && everything == "/")) yield break;
        else if (rewrite?.Prefix?.DefaultPrefix is { } keep && keep.Has(out var text) && text == "DISABLED") yield return "path kept";
        else yield return "prefix becomes /";
    }

    private static IEnumerable<string> Host(GatewayRouteHostnameRewrite? rewrite)
    {
        if (rewrite?.DefaultTargetHostname is { } host && host.Has(out var text) && text == "DISABLED") yield return "host kept";
    }
}
