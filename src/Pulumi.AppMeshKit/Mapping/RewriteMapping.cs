using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Rewrites of http gateway routes. A block is written whole or not at all.</summary>
internal static class RewriteMapping
{
    internal static HttpGatewayRouteRewrite? Http(
        Chosen<PathRewrite> path,
        GatewayRouteHostnameRewrite? host,
        HttpGatewayRouteMatch match,
        Origin at)
    {
        var prefix = Prefix(path, match);
        var whole = Whole(path, match);
        return prefix is null && whole is null && host is null
            ? null
            : new() { Origin = at["Rewrite"], Hostname = host, Path = whole, Prefix = prefix };
    }

    private static HttpGatewayRoutePathRewrite? Whole(Chosen<PathRewrite> path, HttpGatewayRouteMatch match) =>
        path.Value is { Kind: PathRewriteKind.ReplacePath } rewrite && (!path.IsInherited || match.Path is not null)
            ? new() { Origin = path.At, Exact = path.At.Text(rewrite.Value) }
            : null;

    // Only a matched prefix would be stripped, so only there "keep" has to be said (D-33). What a mesh hands down for prefixes
    // is no mistake of a route that matches something else.
    private static HttpGatewayRoutePrefixRewrite? Prefix(Chosen<PathRewrite> path, HttpGatewayRouteMatch match) => path.Value?.Kind switch
    {
        PathRewriteKind.Keep when match.Prefix is not null => new() { Origin = path.At, DefaultPrefix = path.At.Text("DISABLED") },
        PathRewriteKind.Strip when !path.IsInherited || match.Prefix is not null => new() { Origin = path.At, DefaultPrefix = path.At.Text("ENABLED") },
        PathRewriteKind.ReplacePrefix when !path.IsInherited || match.Prefix is not null => new() { Origin = path.At, Value = path.At.Text(path.Value.Value) },
        _ => null,
    };
}
