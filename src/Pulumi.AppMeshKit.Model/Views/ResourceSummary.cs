namespace Pulumi.AppMeshKit.Model;

/// <summary>What a request asks for, in the few words that fit behind its name.</summary>
internal static class ResourceSummary
{
    /// <summary><c>http 8080, health /ping, dns colors-blue.shop.local</c>.</summary>
    public static string Of(ApiRequest request) => string.Join(", ", request switch
    {
        MeshRequest mesh => OfMesh(mesh.Spec),
        VirtualNodeRequest node => OfNode(node),
        VirtualRouterRequest router => ListenerText.Of(router.Spec),
        RouteRequest route => OfRoute(RouteLine.Of(route), route.Spec?.Priority),
        VirtualServiceRequest service => OfService(service.Spec?.Provider),
        VirtualGatewayRequest gateway => OfGateway(gateway.Spec),
        GatewayRouteRequest route => OfGatewayRoute(GatewayRouteLine.Of(route), route.Spec?.Priority),
        _ => [],
    });

    private static IEnumerable<string> OfMesh(MeshSpec? spec)
    {
        if (spec?.EgressFilter?.Type is { } egress) yield return $"egress {egress}";
        if (spec?.ServiceDiscovery?.IpPreference is { } preference) yield return $"{preference}";
    }

    private static IEnumerable<string> OfNode(VirtualNodeRequest node) =>
    [
        .. ListenerText.Of(node.Spec),
        .. (node.Spec?.Listeners ?? []).SelectMany(OfListener),
        .. OfDiscovery(node.Spec?.ServiceDiscovery),
        .. OfCalls(Call.Of(node)),
    ];

    private static IEnumerable<string> OfCalls(IReadOnlyCollection<Call> calls) => calls.Count == 0 ? [] : [$"calls {string.Join(" + ", calls)}"];

    private static IEnumerable<string> OfListener(Listener listener)
    {
        if (Health(listener.HealthCheck) is { } health) yield return health;
        if (listener.OutlierDetection is not null) yield return "outlier detection";
        var timeout = listener.Timeout;
        var http = timeout?.Http ?? timeout?.Http2;
        foreach (var text in DurationText.Timeouts(http?.PerRequest ?? timeout?.Grpc?.PerRequest, http?.Idle ?? timeout?.Grpc?.Idle ?? timeout?.Tcp?.Idle))
        {
            yield return text;
        }
    }

    private static string? Health(HealthCheckPolicy? check) => check is null ? null : $"health {check.Path ?? check.Protocol}";

    private static IEnumerable<string> OfDiscovery(ServiceDiscovery? discovery)
    {
        if (discovery?.Dns is { } dns) yield return $"dns {dns.Hostname}";
        if (discovery?.AwsCloudMap is not { } cloudMap) yield break;

        var attributes = (cloudMap.Attributes ?? []).Select(attribute => $"{attribute.Key}={attribute.Value}").ToList();
        yield return $"cloud map {cloudMap.ServiceName}.{cloudMap.NamespaceName}" + (attributes.Count == 0 ? string.Empty : $" with {string.Join(" and ", attributes)}");
    }

    private static IEnumerable<string> OfRoute(RouteLine route, Value<int>? priority) =>
    [
        $"{route.Match} → {string.Join(" + ", route.Targets.Select(target => $"{target.Node} {target.Share}".TrimEnd()))}",
        .. route.Policies,
        .. OfPriority(priority),
    ];

    private static IEnumerable<string> OfService(VirtualServiceProvider? provider) => provider switch
    {
        { VirtualRouter.VirtualRouterName: { } router } => [$"provided by router {router}"],
        { VirtualNode.VirtualNodeName: { } node } => [$"provided by node {node}"],
        _ => ["without provider"],
    };

    private static IEnumerable<string> OfGateway(VirtualGatewaySpec? spec) =>
        [.. ListenerText.Of(spec), .. (spec?.Listeners ?? []).Select(listener => Health(listener.HealthCheck)).OfType<string>()];

    private static IEnumerable<string> OfGatewayRoute(GatewayRouteLine route, Value<int>? priority) =>
        [$"{route.Match} → {route.Service}", .. route.Changes, .. OfPriority(priority)];

    private static IEnumerable<string> OfPriority(Value<int>? priority) => priority is null ? [] : [$"priority {priority}"];
}
