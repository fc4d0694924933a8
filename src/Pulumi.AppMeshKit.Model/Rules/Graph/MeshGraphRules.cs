namespace Pulumi.AppMeshKit.Model;

/// <summary>What only shows when several resources are seen together.</summary>
public static class MeshGraphRules
{
    /// <summary>
    /// All findings of a mesh that is finished. In a mesh that is not complete, where resources made elsewhere are missing,
    /// there are only hints at what those must do.
    /// </summary>
    /// <param name="mesh">The mesh.</param>
    public static IEnumerable<Finding> Check(MeshModel mesh)
    {
        var graph = new CallGraph(mesh);
        var hints = mesh.Requests.OfType<VirtualNodeRequest>().SelectMany(node => TlsHintRules.Check(graph, node));
        if (!mesh.IsComplete) return hints.WithoutDefaults();

        var tables = new SimulationTables(mesh, new());
        return mesh.Requests
            .SelectMany(request => Findings.Of(Together(mesh, request), TlsCallRules.Check(graph, request), InTheEnd(mesh, request), UnknownRules.Check(mesh, request)))
            .Concat(RouteOrderRules.Finished(tables))
            .Concat(RangeGapRules.Check(tables))
            .Concat(DeclaredCallRules.Finished(mesh))
            .Concat(hints)
            .Concat(WholeMeshRules.Check(graph))
            .WithoutDefaults();
    }

    /// <summary>
    /// What these resources bring when they join: findings on themselves, and findings on others that were not there before.
    /// What may still be made good by something that joins later is left to <see cref="Check"/>.
    /// </summary>
    /// <param name="mesh">The mesh before they join.</param>
    /// <param name="joining">The resources.</param>
    public static IEnumerable<Finding> CheckJoining(MeshModel mesh, IReadOnlyCollection<ApiRequest> joining) =>
        CheckJoining(mesh, mesh.With(joining), joining);

    /// <summary>The same, where the mesh after they joined is at hand.</summary>
    internal static IEnumerable<Finding> CheckJoining(MeshModel mesh, MeshModel after, IReadOnlyCollection<ApiRequest> joining)
    {
        foreach (var request in joining)
        {
            foreach (var finding in Together(after, request).WithoutDefaults()) yield return finding;
        }

        foreach (var finding in RouteOrderRules.Joining(mesh, after, joining).WithoutDefaults()) yield return finding;

        foreach (var request in Affected(mesh, joining))
        {
            var before = Together(mesh, request).ToHashSet();
            foreach (var finding in Together(after, request).Where(finding => !before.Contains(finding)).WithoutDefaults()) yield return finding;
        }

        foreach (var finding in DeclaredCallRules.Joining(mesh, after, joining)) yield return finding;
        foreach (var finding in JoiningCallRules.Check(new(mesh), new(after), joining).WithoutDefaults()) yield return finding;
    }

    /// <summary>One resource, judged with all that it names.</summary>
    private static IEnumerable<Finding> Together(MeshModel mesh, ApiRequest request) => Findings.Of(
        DuplicateRules.Check(mesh, request),
        ReferenceRules.Crossing(mesh, request),
        request switch
        {
            RouteRequest route => Findings.Of(
                mesh.IsComplete ? ReferenceRules.MissingNodes(mesh, route) : [],
                RouteGraphRules.Check(mesh, route)),
            VirtualNodeRequest node => NodeGraphRules.Check(mesh, node),
            VirtualServiceRequest service => ServiceGraphRules.Check(mesh, service),
            GatewayRouteRequest route => GatewayRouteGraphRules.Check(mesh, route),
            _ => [],
        });

    /// <summary>What would come right if more resources joined.</summary>
    private static IEnumerable<Finding> InTheEnd(MeshModel mesh, ApiRequest request) => Findings.Of(
        ReferenceRules.MissingInTheEnd(mesh, request),
        QuotaRules.Check(mesh, request),
        request switch
        {
            RouteRequest route => IdleTimeoutRules.Callers(mesh, route),
            VirtualNodeRequest node => Findings.Of(NodeGraphRules.Timeouts(mesh, node), IdleTimeoutRules.Listeners(mesh, node)),
            VirtualRouterRequest { Name: { IsKnown: true } name } when !mesh.RoutesOf(name).Any() && !mesh.HasUnknownNames(ResourceKind.VirtualRouter) =>
                [RuleBook.RouterWithoutRoutes(Place.Of(request).At("virtualRouterName", name), name.ToString())],
            _ => [],
        });

    /// <summary>
    /// The resources that judge themselves by something new: they name it, or they name a service that does. With the mesh's
    /// own definition all nodes are.
    /// </summary>
    private static HashSet<ApiRequest> Affected(MeshModel mesh, IReadOnlyCollection<ApiRequest> joining)
    {
        HashSet<ApiRequest> affected = new(ReferenceEqualityComparer.Instance);
        foreach (var request in joining)
        {
            if (request is MeshRequest) affected.UnionWith(mesh.Requests.OfType<VirtualNodeRequest>());
            foreach (var referrer in mesh.ReferrersOf(request.ResourceKind(), request.Name))
            {
                affected.Add(referrer);
                if (referrer is VirtualServiceRequest) affected.UnionWith(mesh.ReferrersOf(ResourceKind.VirtualService, referrer.Name));
            }
        }

        return affected;
    }
}
