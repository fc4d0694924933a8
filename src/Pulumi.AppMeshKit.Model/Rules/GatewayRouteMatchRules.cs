namespace Pulumi.AppMeshKit.Model;

/// <summary>What a gateway route matches.</summary>
internal static class GatewayRouteMatchRules
{
    public static IEnumerable<Finding> Http(Place at, HttpGatewayRouteMatch match) => Findings.Of(
        match is { Prefix: null, Path: null, Hostname: null } ? [RuleBook.EveryRequest(at)] : [],
        PathMatchRules.Check(at, PathIds.Gateway, match.Prefix, match.Path),
        Reserved(at, match.Prefix),
        at.Inside("hostname", match.Hostname, HostName),
        MatcherRules.Headers(at, MatcherIds.GatewayHeaders, match.Headers),
        QueryParameterRules.Check(at, RuleBook.GR019, match.QueryParameters),
        HttpRouteMatchRules.Method(at, match.Method),
        HttpRouteMatchRules.Port(at, match.Port));

    public static IEnumerable<Finding> Grpc(Place at, GrpcGatewayRouteMatch match) => Findings.Of(
        ReservedService(at, match.ServiceName),
        at.Inside("hostname", match.Hostname, HostName),
        MatcherRules.Metadata(at, MatcherIds.GatewayMetadata, match.Metadata),
        HttpRouteMatchRules.Port(at, match.Port));

    private static IEnumerable<Finding> HostName(Place at, GatewayRouteHostnameMatch host)
    {
        foreach (var finding in at.OneOf(RuleBook.GR008, "a host name match", ("exact", host.Exact), ("suffix", host.Suffix))) yield return finding;
        if (host.Exact.HasBadLength(253, out var exact)) yield return RuleBook.HostNameLength(at.At("exact", host.Exact), exact);
        if (host.Suffix.HasBadLength(253, out var suffix)) yield return RuleBook.HostNameLength(at.At("suffix", host.Suffix), suffix);
    }

    private static IEnumerable<Finding> Reserved(Place at, Value<string>? prefix)
    {
        if (prefix.Has(out var text) && (text.StartsWith("/aws-appmesh", StringComparison.Ordinal) || text.StartsWith("/aws-app-mesh", StringComparison.Ordinal)))
            yield return RuleBook.ReservedPrefix(at.At("prefix", prefix), prefix!);
    }

    private static IEnumerable<Finding> ReservedService(Place at, Value<string>? service)
    {
        if (service.Has(out var text) && (text.StartsWith("aws.appmesh", StringComparison.Ordinal) || text.StartsWith("aws.app-mesh", StringComparison.Ordinal)))
            yield return RuleBook.ReservedService(at.At("serviceName", service), service!);
    }
}
