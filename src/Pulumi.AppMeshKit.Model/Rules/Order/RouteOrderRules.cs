namespace Pulumi.AppMeshKit.Model;

/// <summary>The route tables of a mesh: of all routers and gateways when it is finished, of those that change while it grows.</summary>
internal static class RouteOrderRules
{
    /// <summary>Everything that is wrong with the route tables of a finished mesh.</summary>
    public static IEnumerable<Finding> Finished(SimulationTables tables)
    {
        var mesh = tables.Mesh;
        foreach (var parent in mesh.Requests.SelectMany(Parent).Distinct())
        {
            foreach (var finding in Check(tables, parent)) yield return finding;
        }

        foreach (var router in mesh.Requests.OfType<VirtualRouterRequest>().Where(router => router.Name is { IsKnown: true }))
        {
            foreach (var finding in TableRules.CatchAll(mesh, tables.OfRouter(router.Name!.ToString()), router)) yield return finding;
        }

        foreach (var finding in RewriteReachRules.Check(tables)) yield return finding;
    }

    /// <summary>What these resources bring into the route tables that they belong to.</summary>
    public static IEnumerable<Finding> Joining(MeshModel before, MeshModel after, IReadOnlyCollection<ApiRequest> joining)
    {
        foreach (var parent in joining.SelectMany(Parent).Distinct())
        {
            var known = Check(new(before, new()), parent).ToHashSet();
            foreach (var finding in Check(new(after, new()), parent).Where(finding => !known.Contains(finding))) yield return finding;
        }
    }

    private static IEnumerable<Finding> Check(SimulationTables tables, (ResourceKind Kind, string Name) parent) => parent.Kind == ResourceKind.VirtualRouter
        ? TableRules.OfRouter(tables.Mesh, tables.OfRouter(parent.Name), parent.Name)
        : TableRules.OfGateway(tables.Mesh, tables.OfGateway(parent.Name), parent.Name);

    private static IEnumerable<(ResourceKind Kind, string Name)> Parent(ApiRequest request) => request switch
    {
        RouteRequest { VirtualRouterName: { } router } => [(ResourceKind.VirtualRouter, router.ToString())],
        GatewayRouteRequest { VirtualGatewayName: { } gateway } => [(ResourceKind.VirtualGateway, gateway.ToString())],
        _ => [],
    };
}
