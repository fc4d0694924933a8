namespace Pulumi.AppMeshKit.Model;

/// <summary>What a gateway route rewrites, and how that fits what it matches.</summary>
internal static class RewriteRules
{
    public static IEnumerable<Finding> Check(Place route, HttpGatewayRoute gatewayRoute)
    {
        var (match, action) = (gatewayRoute.Match, gatewayRoute.Action);
        if (!match.IsGiven() || action is { IsUnknown: true }) return [];

        var rewrite = action?.Rewrite;
        var at = route.At("action", action).At("rewrite", rewrite);
        return rewrite switch
        {
            { IsUnknown: true } => [],
            null => Hidden(route.At("match", match), match, rewrite),
            _ => Findings.Of(
                Parts(at, rewrite),
                at.Inside("hostname", rewrite.Hostname, HostName),
                at.Inside("prefix", rewrite.Prefix, Prefix),
                at.Inside("path", rewrite.Path, Path),
                OfMatch(at, match, rewrite),
                Hidden(route.At("match", match), match, rewrite)),
        };
    }

    public static IEnumerable<Finding> HostName(Place at, GatewayRouteHostnameRewrite host) =>
        Default(at.At("defaultTargetHostname", host.DefaultTargetHostname), host.DefaultTargetHostname);

    private static IEnumerable<Finding> Parts(Place at, HttpGatewayRouteRewrite rewrite)
    {
        if (rewrite is { Hostname: null, Prefix: null, Path: null }) yield return RuleBook.EmptyRewrite(at);
        if (rewrite is { Prefix: not null, Path: not null }) yield return RuleBook.PrefixAndPathRewrite(at);
    }

    private static IEnumerable<Finding> Prefix(Place at, HttpGatewayRoutePrefixRewrite prefix)
    {
        foreach (var finding in at.OneOf(RuleBook.GR012, "a prefix rewrite", ("defaultPrefix", prefix.DefaultPrefix), ("value", prefix.Value))) yield return finding;
        foreach (var finding in Default(at.At("defaultPrefix", prefix.DefaultPrefix), prefix.DefaultPrefix)) yield return finding;
        if (prefix.Value.Has(out var value) && (value.Length > 255 || !value.StartsWith('/') || !value.EndsWith('/')))
            yield return RuleBook.NewPrefix(at.At("value", prefix.Value), value);
    }

    private static IEnumerable<Finding> Path(Place at, HttpGatewayRoutePathRewrite path)
    {
        if (path.Exact.Has(out var exact) && (exact.Length > 255 || !exact.StartsWith('/'))) yield return RuleBook.NewPath(at.At("exact", path.Exact), exact);
    }

    private static IEnumerable<Finding> Default(Place at, Value<string>? value)
    {
        if (value.Has(out var text) && text is not ("ENABLED" or "DISABLED")) yield return RuleBook.DefaultRewrite(at, value!);
    }

    private static IEnumerable<Finding> OfMatch(Place at, HttpGatewayRouteMatch match, HttpGatewayRouteRewrite rewrite)
    {
        if (match is { Path: not null, Prefix: null } && rewrite.Prefix is not null) yield return RuleBook.RewriteOfOther(at.At("prefix", rewrite.Prefix), "prefix", "path");
        if (match is { Prefix: not null, Path: null } && rewrite.Path is not null) yield return RuleBook.RewriteOfOther(at.At("path", rewrite.Path), "path", "prefix");

        if (match.Prefix.Has(out var prefix) && !prefix.EndsWith('/') && (rewrite.Prefix?.Value).Has(out var value) && value.EndsWith('/'))
            yield return RuleBook.ReplacedPrefix(at.At("prefix", rewrite.Prefix), prefix, value);
    }

    /// <summary>App Mesh replaces a matched prefix by "/" unless it is told something else; nothing shows that it does.</summary>
    private static IEnumerable<Finding> Hidden(Place at, HttpGatewayRouteMatch match, HttpGatewayRouteRewrite? rewrite)
    {
        if (rewrite is { Prefix: not null } or { Path: not null }) yield break;
        if (match.Prefix.Has(out var prefix) && prefix is not ("" or "/") && prefix.StartsWith('/')) yield return RuleBook.HiddenRewrite(at.At("prefix", match.Prefix), prefix);
    }
}
