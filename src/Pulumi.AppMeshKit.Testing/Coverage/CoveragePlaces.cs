using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing;

/// <summary>The places of a mesh, and those that an answer got to, under the same names.</summary>
internal static class CoveragePlaces
{
    /// <summary>All places. A target without weight gets no traffic, and is none; where only a deployment knows the weights, nobody can tell.</summary>
    public static IReadOnlyList<CoveragePlace> Of(MeshModel mesh) =>
    [
        .. mesh.Requests.SelectMany(Of).Distinct().OrderBy(place => place.Kind).ThenBy(place => place.Name, StringComparer.Ordinal),
    ];

    /// <summary>The places that a request got to.</summary>
    public static IEnumerable<CoveragePlace> Of(RouteAnswer answer)
    {
        const string gateway = "gateway ";
        if (answer.GatewayRoute is { } gatewayRoute) yield return GatewayRoute(answer.Caller[gateway.Length..], gatewayRoute);
        if (answer.Route is { } route) yield return Route(answer.VirtualRouter, route);
        foreach (var target in answer.Targets)
            yield return answer.Route is null ? Target(answer.VirtualService, target.Node) : Target($"{answer.VirtualRouter}/{answer.Route}", target.Node);
    }

    private static IEnumerable<CoveragePlace> Of(ApiRequest request) => request switch
    {
        GatewayRouteRequest route => [GatewayRoute(route.VirtualGatewayName?.ToString(), route.Name?.ToString())],
        RouteRequest route => [Route(route.VirtualRouterName?.ToString(), route.Name?.ToString()), .. Targets(route)],
        VirtualServiceRequest { Spec.Provider.VirtualNode.VirtualNodeName: { } node } service => [Target(service.Name?.ToString(), node.ToString())],
        _ => [],
    };

    private static IEnumerable<CoveragePlace> Targets(RouteRequest route) =>
        (Distribution.Shares(RouteView.Of(route)?.Targets)?.Items ?? []).Select(share => Target($"{route.VirtualRouterName}/{route.Name}", share.Node));

    private static CoveragePlace GatewayRoute(string? gateway, string? route) => new(CoverageKind.GatewayRoute, $"{gateway}/{route}");

    private static CoveragePlace Route(string? router, string? route) => new(CoverageKind.Route, $"{router}/{route}");

    private static CoveragePlace Target(string? from, string node) => new(CoverageKind.Target, $"{from} → {node}");
}
