namespace Pulumi.AppMeshKit.Model;

/// <summary>What App Mesh has and the provider Pulumi.Aws cannot set. Errors where something is rendered to it.</summary>
public static class PulumiAwsRules
{
    /// <summary>What of one resource would be lost.</summary>
    /// <param name="request">The definition.</param>
    public static IEnumerable<Finding> Check(ApiRequest request)
    {
        var at = Place.Of(request);
        return request switch
        {
            VirtualNodeRequest node => at.Inside("spec", node.Spec, Node),
            GatewayRouteRequest route => at.Inside("spec", route.Spec, GatewayRoute),
            _ => [],
        };
    }

    private static IEnumerable<Finding> Node(Place at, VirtualNodeSpec spec) =>
        at.Inside("serviceDiscovery", spec.ServiceDiscovery, static (place, discovery) =>
            place.Inside("awsCloudMap", discovery.AwsCloudMap, static (below, map) =>
                map.IpPreference is null ? [] : [RuleBook.CloudMapIpPreference(below.At("ipPreference", map.IpPreference), map.IpPreference)]));

    private static IEnumerable<Finding> GatewayRoute(Place at, GatewayRouteSpec spec) => Findings.Of(
        at.Inside("httpRoute", spec.HttpRoute, Http),
        at.Inside("http2Route", spec.Http2Route, Http),
        at.Inside("grpcRoute", spec.GrpcRoute, Grpc));

    private static IEnumerable<Finding> Http(Place at, HttpGatewayRoute route) => at.Inside("match", route.Match, static (place, match) =>
        match.Method is null ? [] : [RuleBook.NotInPulumiAws(place.At("method", match.Method), "the method match")]);

    private static IEnumerable<Finding> Grpc(Place at, GrpcGatewayRoute route)
    {
        var match = at.At("match", route.Match);
        var action = at.At("action", route.Action);
        if (route.Match?.Hostname is { } host) yield return RuleBook.NotInPulumiAws(match.At("hostname", host), "the gRPC host name match");
        if (route.Match?.Metadata is { } metadata) yield return RuleBook.NotInPulumiAws(match.At("metadata", metadata), "the gRPC metadata match");
        if (route.Action?.Rewrite is { } rewrite) yield return RuleBook.NotInPulumiAws(action.At("rewrite", rewrite), "the gRPC rewrite");
    }
}
