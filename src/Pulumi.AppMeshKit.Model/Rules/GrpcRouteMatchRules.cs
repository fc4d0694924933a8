namespace Pulumi.AppMeshKit.Model;

/// <summary>What a gRPC route matches.</summary>
internal static class GrpcRouteMatchRules
{
    public static IEnumerable<Finding> Check(Place at, GrpcRouteMatch match) => Findings.Of(
        match is { Metadata: null, MethodName: null, Port: null, ServiceName: null } ? [RuleBook.EveryCall(at)] : [],
        Method(at, match),
        MatcherRules.Metadata(at, MatcherIds.RouteMetadata, match.Metadata),
        HttpRouteMatchRules.Port(at, match.Port));

    private static IEnumerable<Finding> Method(Place at, GrpcRouteMatch match)
    {
        if (match.MethodName is not null && match.ServiceName is null)
            yield return RuleBook.MethodWithoutService(at.At("methodName", match.MethodName), match.MethodName);
        if (match.MethodName.HasBadLength(50, out var name)) yield return RuleBook.MethodName(at.At("methodName", match.MethodName), name);
    }
}
