namespace Pulumi.AppMeshKit.Model;

/// <summary>Default quotas, counted on a finished mesh: what it has, not what else the account has.</summary>
internal static class QuotaRules
{
    private static readonly (ResourceKind Kind, Quota Quota)[] _ofMesh =
    [
        (ResourceKind.VirtualService, new(RuleBook.Q002, "virtual service", 200, "L-DA7495A7")),
        (ResourceKind.VirtualNode, new(RuleBook.Q003, "virtual node", 200, "L-E043DFB4")),
        (ResourceKind.VirtualRouter, new(RuleBook.Q004, "virtual router", 200, "L-50F6C35A")),
        (ResourceKind.VirtualGateway, new(RuleBook.Q005, "virtual gateway", 3, "L-87E74146")),
    ];

    private static readonly Quota _routes = new(RuleBook.Q006, "route", 50, "L-BB90B7FF");
    private static readonly Quota _gatewayRoutes = new(RuleBook.Q007, "gateway route", 10, "L-F6F26D09");

    /// <summary>What is counted for this resource. One that is defined twice is one, and counted where it is defined first.</summary>
    public static IEnumerable<Finding> Check(MeshModel mesh, ApiRequest request) => request switch
    {
        MeshRequest when ReferenceEquals(request, mesh.Document) =>
            _ofMesh.SelectMany(row => Over(request, row.Quota, mesh.Names(row.Kind).Count())),
        VirtualRouterRequest { Name: { } name } when ReferenceEquals(request, mesh.Router(name)) =>
            Over(request, _routes, Count(mesh.RoutesOf(name))),
        VirtualGatewayRequest { Name: { } name } when ReferenceEquals(request, mesh.Gateway(name)) =>
            Over(request, _gatewayRoutes, Count(mesh.GatewayRoutesOf(name))),
        _ => [],
    };

    private static int Count(IEnumerable<ApiRequest> routes) => routes.DistinctBy(route => route.Name?.ToString()).Count();

    private static IEnumerable<Finding> Over(ApiRequest owner, Quota quota, int count)
    {
        if (count > quota.Default) yield return RuleBook.OverQuota(Place.Of(owner).At(owner.NameMember(), owner.Name), quota, owner.Id().ToString(), count);
    }
}
