namespace Pulumi.AppMeshKit.Model;

/// <summary>Where a gateway route leads, and what it makes of a request on the way.</summary>
/// <param name="Service">The virtual service.</param>
/// <param name="Port">The port of its provider, where one is named.</param>
/// <param name="Prefix">The prefix that a rewrite takes away; null where the path stays or is replaced as a whole.</param>
/// <param name="Replacement">What comes instead: of the prefix, or of the whole path.</param>
/// <param name="KeepsHost">Whether the application sees the caller's host name.</param>
internal sealed record GatewayDestination(string Service, int? Port, string? Prefix, string? Replacement, bool KeepsHost)
{
    /// <summary>The destination; null where only a deployment knows it.</summary>
    public static GatewayDestination? Of(GatewayRouteRequest route, GatewayRouteView view)
    {
        if (!view.Service.Has(out var service) || view.Target!.Port is { IsKnown: false }) return null;

        int? port = view.Target.Port.Has(out var number) ? number : null;
        var http = route.Spec!.HttpRoute ?? route.Spec.Http2Route;
        var hostname = http is null ? route.Spec.GrpcRoute?.Action?.Rewrite?.Hostname : http.Action?.Rewrite?.Hostname;
        if (http?.Action?.Rewrite is { IsUnknown: true } || route.Spec.GrpcRoute?.Action?.Rewrite is { IsUnknown: true }) return null;
        if (hostname is { IsUnknown: true } or { DefaultTargetHostname.IsKnown: false }) return null;

        var keepsHost = hostname?.DefaultTargetHostname.Has(out var word) == true && word == "DISABLED";
        if (http is null) return new(service, port, null, null, keepsHost);

        var rewrite = http.Action?.Rewrite;
        if (rewrite is { Path.IsUnknown: true } or { Prefix.IsUnknown: true } or { Prefix.DefaultPrefix.IsKnown: false }) return null;
        if (rewrite?.Path?.Exact is { } exact) return exact.Has(out var whole) ? new(service, port, null, whole, keepsHost) : null;
        if (http.Match is not { Path: null } match || IsOff(rewrite?.Prefix?.DefaultPrefix)) return new(service, port, null, null, keepsHost);
        if (rewrite?.Prefix?.Value is { } value) return value.Has(out var text) && match.Prefix.Has(out var taken) ? new(service, port, taken, text, keepsHost) : null;
        if (match.Prefix is null) return new(service, port, null, null, keepsHost);
        return match.Prefix.Has(out var prefix) ? new(service, port, prefix, null, keepsHost) : null;
    }

    /// <summary>The path, with its query, as the virtual service sees it.</summary>
    public string Rewrite(string target)
    {
        if (Prefix is null && Replacement is null) return target;

        var (path, query) = RequestPath.Split(target);
        if (Prefix is null) return Replacement + query;

        var normal = RequestPath.Normal(path);
        if (!normal.StartsWith(Prefix, StringComparison.Ordinal)) return target;

        var rest = normal[Prefix.Length..];
        return (Replacement is null ? "/" + rest.TrimStart('/') : Replacement + rest) + query;
    }

    private static bool IsOff(Value<string>? word) => word.Has(out var text) && text == "DISABLED";
}
