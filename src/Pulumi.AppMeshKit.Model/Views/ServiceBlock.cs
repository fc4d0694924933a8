namespace Pulumi.AppMeshKit.Model;

/// <summary>The virtual services that one router or one node provides, with what lies behind them.</summary>
/// <param name="Names">The names it is called by, sorted.</param>
/// <param name="Router">The router, if one provides the services.</param>
/// <param name="Routes">The router's routes in the order in which they are tried.</param>
/// <param name="Node">The node, if one provides the services directly.</param>
internal sealed record ServiceBlock(
    IReadOnlyList<string> Names, string? Router, IReadOnlyList<RouteLine> Routes, string? Node)
{
    /// <summary>The nodes behind the services, sorted.</summary>
    public IReadOnlyList<string> Nodes => Node is not null
        ? [Node]
        : [.. Routes.SelectMany(route => route.Targets).Select(target => target.Node).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// All services of a mesh, and routers that no service here uses, among them those made elsewhere that get routes here: they come
    /// last and have no name.
    /// </summary>
    public static IReadOnlyList<ServiceBlock> Of(MeshModel mesh)
    {
        var services = mesh.Requests.OfType<VirtualServiceRequest>().ToList();
        var blocks = services
            .GroupBy(service => (Router: RouterOf(service), Node: NodeOf(service), Own: IsProvided(service) ? null : NameOf(service)))
            .Select(group => new ServiceBlock(
                [.. group.Select(NameOf).Distinct().Order(StringComparer.Ordinal)],
                group.Key.Router?.ToString(),
                group.Key.Router is { } router ? RouteLine.Of(mesh, router) : [],
                group.Key.Node?.ToString()))
            .OrderBy(block => block.Names[0], StringComparer.Ordinal);

        var used = services.Select(RouterOf).OfType<Value<string>>().Select(router => router.ToString()).ToHashSet(StringComparer.Ordinal);
        var routers = mesh.Requests.OfType<VirtualRouterRequest>()
            .Where(router => !used.Contains(router.Name?.ToString() ?? string.Empty))
            .Select(router => new ServiceBlock([], router.Name?.ToString(), RouteLine.Of(mesh, router.Name), null));
        var elsewhere = mesh.Requests.OfType<RouteRequest>()
            .Select(route => route.VirtualRouterName)
            .OfType<Value<string>>()
            .Where(router => mesh.Router(router) is null && !used.Contains(router.ToString()))
            .DistinctBy(router => router.ToString())
            .Select(router => new ServiceBlock([], router.ToString(), RouteLine.Of(mesh, router), null));
        return [.. blocks, .. routers, .. elsewhere];
    }

    private static Value<string>? RouterOf(VirtualServiceRequest service) => service.Spec?.Provider?.VirtualRouter?.VirtualRouterName;

    private static Value<string>? NodeOf(VirtualServiceRequest service) => service.Spec?.Provider?.VirtualNode?.VirtualNodeName;

    private static bool IsProvided(VirtualServiceRequest service) => RouterOf(service) is not null || NodeOf(service) is not null;

    private static string NameOf(VirtualServiceRequest service) => service.Name?.ToString() ?? "?";
}
