namespace Pulumi.AppMeshKit.Model;

/// <summary>Everything that can be said about one resource on its own.</summary>
public static class ResourceRules
{
    /// <summary>
    /// All findings of one resource. Nothing stops at the first problem, nothing unknown is judged, and what a default
    /// filled in is an error at most: warnings and hints are about what somebody wrote.
    /// </summary>
    /// <param name="request">The definition.</param>
    public static IEnumerable<Finding> Check(ApiRequest request)
    {
        var at = Place.Of(request);
        return Findings.Of(RequestRules.Check(at, request), Inside(at, request)).WithoutDefaults();
    }

    /// <summary>What a reader could not take as it stands.</summary>
    /// <param name="request">What it read nevertheless.</param>
    /// <param name="problems">What it reported; problems that break no rule are left out.</param>
    public static IEnumerable<Finding> CheckReading(ApiRequest request, IEnumerable<ReadProblem> problems)
    {
        foreach (var problem in problems)
        {
            var at = Place.Of(request, problem.Origin);
            if (problem.Rule == RuleBook.GEN011.Id) yield return TcpMemberRules.Check(at, request, problem) ?? RuleBook.UnknownMember(at, problem);
            if (problem.Rule == RuleBook.GEN012.Id) yield return RuleBook.WrongType(at, problem);
            if (problem.Rule == RuleBook.REF004.Id) yield return RuleBook.NoSuchBackendGroup(at, problem);
        }
    }

    /// <summary>Drops warnings and hints about what nobody typed.</summary>
    internal static IEnumerable<Finding> WithoutDefaults(this IEnumerable<Finding> findings) =>
        findings.Where(finding => !finding.IsDefault || finding.Severity == Severity.Error);

    private static IEnumerable<Finding> Inside(Place at, ApiRequest request) => request switch
    {
        MeshRequest mesh => at.Inside("spec", mesh.Spec, MeshSpecRules.Check),
        VirtualNodeRequest node => Spec(at, "a virtual node", node.Spec, VirtualNodeRules.Check),
        VirtualRouterRequest router => Spec(at, "a virtual router", router.Spec, VirtualRouterRules.Check),
        RouteRequest route => Spec(at, "a route", route.Spec, RouteRules.Check),
        VirtualServiceRequest service => Spec(at, "a virtual service", service.Spec, VirtualServiceRules.Check),
        VirtualGatewayRequest gateway => Spec(at, "a virtual gateway", gateway.Spec, VirtualGatewayRules.Check),
        GatewayRouteRequest route => Spec(at, "a gateway route", route.Spec, GatewayRouteRules.Check),
        _ => [],
    };

    private static IEnumerable<Finding> Spec<T>(Place at, string noun, T? spec, Func<Place, T, IEnumerable<Finding>> check)
        where T : ApiObject => Findings.Of(at.Required("spec", spec, noun), at.Inside("spec", spec, check));
}
