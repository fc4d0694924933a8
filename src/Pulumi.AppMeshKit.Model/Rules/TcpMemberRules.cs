namespace Pulumi.AppMeshKit.Model;

/// <summary>What tcp lacks, and the other protocols have: a reader finds it, for the API has no such members.</summary>
internal static class TcpMemberRules
{
    /// <summary>More than "there is no such member", where there is more to say; else null.</summary>
    internal static Finding? Check(Place at, ApiRequest request, ReadProblem problem)
    {
        var path = problem.Origin.Path;
        return request switch
        {
            RouteRequest when path is "spec.tcpRoute.retryPolicy" => RuleBook.TcpRouteMember(at, "retry policy"),
            RouteRequest when path is "spec.tcpRoute.timeout.perRequest" => RuleBook.TcpRouteMember(at, "request timeout"),
            VirtualNodeRequest when path.EndsWith("].timeout.tcp.perRequest", StringComparison.Ordinal) => RuleBook.TcpRequestTimeout(at),
            _ => null,
        };
    }
}
