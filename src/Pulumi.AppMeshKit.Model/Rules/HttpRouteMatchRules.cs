namespace Pulumi.AppMeshKit.Model;

/// <summary>What an http or http2 route matches.</summary>
internal static class HttpRouteMatchRules
{
    private static readonly string[] _methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"];

    public static IEnumerable<Finding> Check(Place at, HttpRouteMatch match) => Findings.Of(
        match.Prefix is null && match.Path is null ? [RuleBook.EveryPath(at)] : [],
        PathMatchRules.Check(at, PathIds.Route, match.Prefix, match.Path),
        MatcherRules.Headers(at, MatcherIds.RouteHeaders, match.Headers),
        QueryParameterRules.Check(at, RuleBook.RT017, match.QueryParameters),
        Method(at, match.Method),
        Scheme(at, match.Scheme),
        Port(at, match.Port));

    public static IEnumerable<Finding> Port(Place at, Value<int>? port)
    {
        if (port.IsOutside(1, 65535)) yield return RuleBook.MatchOrTargetPort(at.At("port", port), port!);
    }

    public static IEnumerable<Finding> Method(Place at, Value<string>? method)
    {
        if (method.Has(out var text) && !_methods.Contains(text, StringComparer.Ordinal))
            yield return RuleBook.Method(at.At("method", method), method!, _methods.Contains(text, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<Finding> Scheme(Place at, Value<string>? scheme)
    {
        if (scheme.Has(out var text) && text is not ("http" or "https")) yield return RuleBook.Scheme(at.At("scheme", scheme), scheme!);
    }
}
