namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether two matches are the same.</summary>
internal static class SameMatch
{
    /// <summary>Whether two matches are the same. A match without prefix and path is one with the prefix "/".</summary>
    public static bool IsSame(ApiObject? one, ApiObject? other) => (Bare(one), Bare(other)) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        var (a, b) => a.Equals(b),
    };

    private static ApiObject? Bare(ApiObject? match) => match switch
    {
        HttpRouteMatch { Prefix: null, Path: null } http => http with { Prefix = "/" },
        HttpGatewayRouteMatch { Prefix: null, Path: null } http => http with { Prefix = "/" },
        TcpRouteMatch { Port: null } => null,
        _ => match,
    };
}
