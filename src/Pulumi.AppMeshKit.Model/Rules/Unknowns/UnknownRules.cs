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
        (ResourceKind.VirtualNode, "virtualNodeName", ["REF-001", "REF-002"]),
        (ResourceKind.VirtualNode, "spec.listeners.portMapping", ["VN-010", "VR-004", "VR-007"]),
        (ResourceKind.VirtualNode, "spec.listeners.tls.mode", ["TLS-101", "TLS-102", "TLS-104"]),
        (ResourceKind.VirtualNode, "spec.listeners.timeout", ["TO-004", "TO-005", "TO-007"]),
        (ResourceKind.VirtualNode, "spec.backends.virtualService.virtualServiceName", ["REF-004", "TLS-101"]),
        (ResourceKind.VirtualNode, "spec.backends.virtualService.clientPolicy.tls.enforce", ["TLS-101", "TLS-102"]),
        (ResourceKind.VirtualNode, "spec.backends.virtualService.clientPolicy.tls.ports", ["TLS-101", "TLS-103"]),
        (ResourceKind.VirtualNode, "spec.backendDefaults.clientPolicy.tls.enforce", ["TLS-101", "TLS-102"]),
        (ResourceKind.VirtualNode, "spec.backendDefaults.clientPolicy.tls.ports", ["TLS-101", "TLS-103"]),
        (ResourceKind.VirtualRouter, "virtualRouterName", ["REF-002", "VR-010"]),
        (ResourceKind.VirtualRouter, "spec.listeners.portMapping", ["VR-003", "VR-006"]),
        (ResourceKind.Route, "virtualRouterName", ["VR-003", "ORD-001"]),
        (ResourceKind.Route, "spec.priority", ["ORD-001", "ORD-003", "RT-021"]),
        (ResourceKind.Route, "spec.*Route.match", ["ORD-001", "ORD-003", "RT-021", "REACH-001"]),
        (ResourceKind.Route, "spec.*Route.action", ["REF-001", "RT-021", "VR-004"]),
        (ResourceKind.Route, "spec.*Route.timeout", ["RES-001", "RES-004", "TO-004", "TO-007"]),
        (ResourceKind.Route, "spec.*Route.retryPolicy", ["RES-002", "TO-006"]),
        (ResourceKind.VirtualService, "virtualServiceName", ["REF-003", "REF-004"]),
        (ResourceKind.VirtualService, "spec.provider", ["REACH-003", "REF-002"]),
        (ResourceKind.VirtualGateway, "virtualGatewayName", ["GR-003"]),
        (ResourceKind.VirtualGateway, "spec.listeners.portMapping", ["GR-003", "GR-022"]),
        (ResourceKind.VirtualGateway, "spec.backendDefaults.clientPolicy.tls.enforce", ["TLS-101", "TLS-102"]),
        (ResourceKind.VirtualGateway, "spec.backendDefaults.clientPolicy.tls.ports", ["TLS-101", "TLS-103"]),
        (ResourceKind.GatewayRoute, "virtualGatewayName", ["GR-003", "ORD-001"]),
        (ResourceKind.GatewayRoute, "spec.priority", ["ORD-001", "ORD-005"]),
        (ResourceKind.GatewayRoute, "spec.*Route.match", ["ORD-001", "ORD-004", "ORD-005", "REACH-001"]),
        (ResourceKind.GatewayRoute, "spec.*Route.action.target", ["GR-021", "REF-003"]),
        (ResourceKind.GatewayRoute, "spec.*Route.action.rewrite", ["REACH-001", "REACH-002", "RES-004"]),
    ];

    /// <summary>One note for a resource, where something about it was not judged.</summary>
    public static IEnumerable<Finding> Check(ApiRequest request)
    {
        var unknown = UnknownWalk.Of(request);
        if (unknown.Count == 0) yield break;

        var kind = request.ResourceKind();
        List<UnknownValue> counted = [];
        SortedSet<string> rules = new(StringComparer.Ordinal);
        foreach (var value in unknown)
        {
            var looking = _lookedAt.Where(row => row.Kind == kind && Meets(value.ApiPath, row.Path)).SelectMany(row => row.Rules).Where(id => RuleBook.Find(id) is not null).ToList();
            if (looking.Count == 0) continue;

            rules.UnionWith(looking);
            counted.Add(value);
        }

        if (counted.Count == 0) yield break;
        var at = Place.Of(request, counted[0].Origin ?? request.Origin ?? Origin.Root());
        yield return RuleBook.NotAnalysed(at, [.. rules], request.Id().ToString(), [.. counted.Select(value => value.Origin?.Path is { Length: > 0 } path ? path : value.ApiPath)]);
    }

    /// <summary>Whether a value is one of those that a row is about: below its path, or above it so that the path is unknown too.</summary>
    private static bool Meets(string value, string row) => value.Split('.').Zip(row.Split('.')).All(pair => pair.First == pair.Second || (pair.Second == AnyRoute && pair.First.EndsWith("Route", StringComparison.Ordinal)));
}
