namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// What could not be judged because a value is known only after a deployment. Values that no rule between resources looks at, such as
/// host names, ARNs and tags, are passed over.
/// </summary>
internal static class UnknownRules
{
    /// <summary>The four types of routes have the same parts under names of their own.</summary>
    private const string AnyRoute = "*Route";

    /// <summary>Which rules look at what. A path stands for everything below it; of several that fit, all count.</summary>
    private static readonly (ResourceKind Kind, string Path, string[] Rules)[] _lookedAt =
    [
        (ResourceKind.Mesh, "spec.egressFilter", ["VN-006", "MESH-003"]),
        (ResourceKind.VirtualNode, "spec.listeners.portMapping", ["VN-010", "VR-004", "VR-007"]),
        (ResourceKind.VirtualNode, "spec.listeners.tls.mode", ["TLS-101", "TLS-102", "TLS-104"]),
        (ResourceKind.VirtualNode, "spec.listeners.timeout", ["TO-004", "TO-005", "TO-007"]),
        (ResourceKind.VirtualNode, "spec.backends.virtualService.clientPolicy.tls.enforce", ["TLS-101", "TLS-102"]),
        (ResourceKind.VirtualNode, "spec.backends.virtualService.clientPolicy.tls.ports", ["TLS-101", "TLS-103"]),
        (ResourceKind.VirtualNode, "spec.backendDefaults.clientPolicy.tls.enforce", ["TLS-101", "TLS-102"]),
        (ResourceKind.VirtualNode, "spec.backendDefaults.clientPolicy.tls.ports", ["TLS-101", "TLS-103"]),
        (ResourceKind.VirtualRouter, "spec.listeners.portMapping", ["VR-003", "VR-006"]),
        (ResourceKind.Route, "spec.priority", ["ORD-001", "ORD-003", "RT-021"]),
        (ResourceKind.Route, "spec.*Route.match", ["ORD-001", "ORD-003", "RT-021", "REACH-001"]),
        (ResourceKind.Route, "spec.*Route.action.weightedTargets.weight", ["RT-021"]),
        (ResourceKind.Route, "spec.*Route.action.weightedTargets.port", ["RT-021", "VR-007"]),
        (ResourceKind.Route, "spec.*Route.timeout", ["RES-001", "RES-004", "TO-004", "TO-007"]),
        (ResourceKind.Route, "spec.*Route.retryPolicy", ["RES-002", "TO-006"]),
        (ResourceKind.VirtualService, "spec.provider", ["REACH-003"]),
        (ResourceKind.VirtualGateway, "spec.listeners.portMapping", ["GR-003", "GR-022"]),
        (ResourceKind.VirtualGateway, "spec.backendDefaults.clientPolicy.tls.enforce", ["TLS-101", "TLS-102"]),
        (ResourceKind.VirtualGateway, "spec.backendDefaults.clientPolicy.tls.ports", ["TLS-101", "TLS-103"]),
        (ResourceKind.GatewayRoute, "spec.priority", ["ORD-001", "ORD-005"]),
        (ResourceKind.GatewayRoute, "spec.*Route.match", ["ORD-001", "ORD-004", "ORD-005", "REACH-001"]),
        (ResourceKind.GatewayRoute, "spec.*Route.action.target.port", ["GR-004", "GR-021"]),
        (ResourceKind.GatewayRoute, "spec.*Route.action.rewrite", ["REACH-001", "REACH-002", "RES-004"]),
    ];

    /// <summary>Names of resources: two of the same text are the same, whatever it will be. Those that lead nowhere are looked at as references.</summary>
    private static readonly HashSet<string> _names = ["virtualNode", "virtualNodeName", "virtualRouterName", "virtualServiceName", "virtualGatewayName"];

    /// <summary>One note for a resource, where something about it was not judged.</summary>
    public static IEnumerable<Finding> Check(MeshModel mesh, ApiRequest request)
    {
        var counted = Values(request).Concat(References(mesh, request)).ToList();
        if (counted.Count == 0) yield break;

        SortedSet<string> rules = new(counted.SelectMany(one => one.Rules), StringComparer.Ordinal);
        var at = Place.Of(request, counted[0].Value.Origin ?? request.Origin ?? Origin.Root());
        yield return RuleBook.NotAnalysed(at, [.. rules], request.Id().ToString(), [.. counted.Select(one => one.Value.Origin?.Path is { Length: > 0 } path ? path : one.Value.ApiPath)]);
    }

    private static IEnumerable<(UnknownValue Value, IEnumerable<string> Rules)> Values(ApiRequest request)
    {
        var kind = request.ResourceKind();
        foreach (var value in UnknownWalk.Of(request))
        {
            if (_names.Contains(value.ApiPath[(value.ApiPath.LastIndexOf('.') + 1)..])) continue;

            var looking = _lookedAt.Where(row => row.Kind == kind && Meets(value.ApiPath, row.Path)).SelectMany(row => row.Rules).ToList();
            if (looking.Count > 0) yield return (value, looking);
        }
    }

    /// <summary>
    /// References that cannot be followed: their own name is not known and nothing is called by the same text, or what they name may be
    /// one of the resources whose names are not known.
    /// </summary>
    private static IEnumerable<(UnknownValue Value, IEnumerable<string> Rules)> References(MeshModel mesh, ApiRequest request) =>
        from reference in MeshReference.Of(request)
        where mesh.Definitions(reference.Key).Count == 0 && (!reference.Name.IsKnown || mesh.HasUnknownNames(reference.Kind))
        select (new UnknownValue(reference.Kind.ToString(), reference.Place.Origin), (IEnumerable<string>)[RuleOf(request, reference.Kind)]);

    private static string RuleOf(ApiRequest request, ResourceKind named) => (request, named) switch
    {
        (RouteRequest, ResourceKind.VirtualNode) => "REF-001",
        (RouteRequest, _) => "VR-003",
        (VirtualServiceRequest, _) => "REF-002",
        (GatewayRouteRequest, ResourceKind.VirtualService) => "REF-003",
        (GatewayRouteRequest, _) => "GR-003",
        _ => "REF-004",
    };

    /// <summary>Whether a value is one of those that a row is about: below its path, or above it so that the path is unknown too.</summary>
    private static bool Meets(string value, string row) => value.Split('.').Zip(row.Split('.')).All(pair => pair.First == pair.Second || (pair.Second == AnyRoute && pair.First.EndsWith("Route", StringComparison.Ordinal)));
}
