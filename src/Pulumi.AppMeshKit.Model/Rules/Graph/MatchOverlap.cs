namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether two matches of one type of route can take the same request, with nothing that puts one before the other.</summary>
internal static class MatchOverlap
{
    /// <summary>Whether two matches are the same. A match without prefix and path is one with the prefix "/".</summary>
    public static bool IsSame(ApiObject? one, ApiObject? other) => (Bare(one), Bare(other)) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        var (a, b) => a.Equals(b),
    };

    /// <summary>
    /// Whether some request surely fits both, and the length of the path does not decide: the longer one would come first.
    /// </summary>
    public static bool IsCertain(ApiObject? one, ApiObject? other) => (one, other) switch
    {
        (HttpRouteMatch a, HttpRouteMatch b) => Http(a, b),
        (GrpcRouteMatch a, GrpcRouteMatch b) => Grpc(a, b),
        _ => false,
    };

    /// <summary>A text that matches share which are the same or surely overlap; those that differ in it are neither.</summary>
    public static string Subject(ApiObject? match) => match switch
    {
        HttpRouteMatch http => PathText(http) ?? http.Prefix?.ToString() ?? PathSource(http.Path),
        GrpcRouteMatch grpc => $"{grpc.ServiceName} {grpc.MethodName}",
        TcpRouteMatch tcp => tcp.Port?.ToString() ?? string.Empty,
        HttpGatewayRouteMatch http => http.Prefix?.ToString() ?? (http.Path is null ? "/" : PathSource(http.Path)),
        GrpcGatewayRouteMatch grpc => grpc.ServiceName?.ToString() ?? string.Empty,
        _ => string.Empty,
    };

    private static ApiObject? Bare(ApiObject? match) => match switch
    {
        HttpRouteMatch { Prefix: null, Path: null } http => http with { Prefix = "/" },
        HttpGatewayRouteMatch { Prefix: null, Path: null } http => http with { Prefix = "/" },
        TcpRouteMatch { Port: null } => null,
        _ => match,
    };

    private static bool Http(HttpRouteMatch a, HttpRouteMatch b) =>
        PathText(a) is { } path && path == PathText(b)
        && Agree(a.Port, b.Port)
        && Agree(a.Method, b.Method)
        && Agree(a.Scheme, b.Scheme)
        && QueriesAgree(a.QueryParameters, b.QueryParameters)
        && MatcherOverlap.IsCertain(
            a.Headers, b.Headers, header => (header.Name, header.Invert, header.Match));

    private static bool Grpc(GrpcRouteMatch a, GrpcRouteMatch b) =>
        a.ServiceName == b.ServiceName
        && a.MethodName == b.MethodName
        && Agree(a.Port, b.Port)
        && MatcherOverlap.IsCertain(
            a.Metadata, b.Metadata, entry => (entry.Name, entry.Invert, entry.Match));

    /// <summary>The literal that a path is compared with. A regex is one that equals itself only.</summary>
    private static string? PathText(HttpRouteMatch match)
    {
        if (match.Path is null) return match.Prefix is null ? "/" : match.Prefix.Has(out var prefix) ? prefix : null;
        if (match.Path.Exact.Has(out var exact)) return exact;
        return match.Path.Regex.Has(out var regex) ? "regex " + regex : null;
    }

    private static string PathSource(HttpPathMatch? path) => (path?.Exact ?? path?.Regex)?.ToString() ?? string.Empty;

    private static bool Agree<T>(Value<T>? a, Value<T>? b)
        where T : notnull => a is null || b is null || (a.IsKnown && a == b);

    private static bool QueriesAgree(ApiList<HttpQueryParameter>? a, ApiList<HttpQueryParameter>? b)
    {
        if (a is null || b is null) return a is not { IsUnknown: true } && b is not { IsUnknown: true };
        return !a.IsUnknown && !b.IsUnknown && a.All(one => b.Where(other => other.Name == one.Name).All(other => Agree(one.Match?.Exact, other.Match?.Exact)));
    }
}
