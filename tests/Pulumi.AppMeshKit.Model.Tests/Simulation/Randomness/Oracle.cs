using System.Globalization;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Randomness;

/// <summary>
/// The semantics of routes once more, as naively as the specification says them, for plain descriptions of routes: what the
/// simulator answers is compared with it.
/// </summary>
internal static class Oracle
{
    /// <summary>Whether a route takes a request: every condition holds.</summary>
    public static bool Takes(SketchedRoute route, SketchedRequest request)
    {
        if (route.IsGrpc) return request.IsGrpc && TakesCall(route, request) && route.Headers.All(header => Takes(header, request));

        var path = request.Path.Split('?')[0];
        return (route.Prefix is null || path.StartsWith(route.Prefix, StringComparison.Ordinal))
            && (route.Exact is null || path == route.Exact)
            && (route.Regex is null || Regex.IsMatch(path, $"^(?:{route.Regex})$"))
            && (route.Method is null || route.Method == request.Method)
            && route.Headers.All(header => Takes(header, request))
            && route.Queries.All(query => Takes(query, request.Path));
    }

    /// <summary>Of the routes that take a request, those that none of the others is certain to come before.</summary>
    public static IReadOnlyList<SketchedRoute> First(IEnumerable<SketchedRoute> routes, SketchedRequest request)
    {
        var takers = routes.Where(route => Takes(route, request)).ToList();
        if (takers.Count == 0) return [];

        var priority = takers.Min(Priority);
        var best = takers.Where(route => Priority(route) == priority).ToList();
        var longest = best.Max(route => Length(route) ?? 0);
        return [.. best.Where(route => Length(route) is null || Length(route) == longest).OrderBy(route => route.Name, StringComparer.Ordinal)];
    }

    /// <summary>The gateway routes of the virtual host that is chosen first; with those of every host where it falls back.</summary>
    public static IEnumerable<SketchedRoute> OfHost(IReadOnlyList<SketchedRoute> routes, string host, bool fallsBack)
    {
        var any = routes.Where(route => route.Host is null).ToList();
        var exact = routes.Where(route => route.Host == host).ToList();
        var suffixes = routes.Where(route => route.Host is ['.', ..] && host.EndsWith(route.Host, StringComparison.Ordinal)).ToList();
        var chosen = exact.Count > 0 ? exact : [.. suffixes.Where(route => route.Host!.Length == suffixes.Max(other => other.Host!.Length))];
        if (chosen.Count == 0) return any;
        return fallsBack ? chosen.Concat(any) : chosen;
    }

    /// <summary>What a router sees of the path behind a gateway route.</summary>
    public static string Rewritten(SketchedRoute route, string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (target, string.Empty) : (target[..mark], target[mark..]);
        if (route.NewPath is not null) return route.NewPath + query;
        if (route.Prefix is null || route.KeepsPrefix) return target;
        if (route.NewPrefix is not null) return route.NewPrefix + path[route.Prefix.Length..] + query;

        var rest = path[route.Prefix.Length..];
        return (rest.StartsWith('/') ? rest : "/" + rest) + query;
    }

    private static bool TakesCall(SketchedRoute route, SketchedRequest request)
    {
        var parts = request.Path.Split('/');
        return (route.Service is null || route.Service == parts[1]) && (route.CallMethod is null || route.CallMethod == parts[2]);
    }

    private static bool Takes(SketchedHeader header, SketchedRequest request)
    {
        var lines = request.Headers.Where(line => line.Name == header.Name).Select(line => line.Value).ToList();
        var isThere = lines.Count > 0;
        if (header.Kind == "present") return isThere != header.Invert;
        if (!isThere) return false;

        var value = string.Join(",", lines);
        var fits = header.Kind switch
        {
            "exact" => value == header.Value,
            "prefix" => value.StartsWith(header.Value, StringComparison.Ordinal),
            "suffix" => value.EndsWith(header.Value, StringComparison.Ordinal),
            "regex" => Regex.IsMatch(value, $"^(?:{header.Value})$"),
            _ => Regex.IsMatch(value, "^-?[0-9]+$") && long.Parse(value, CultureInfo.InvariantCulture) is var number && number >= header.Start && number < header.End,
        };
        return fits != header.Invert;
    }

    private static bool Takes((string Name, string? Value) query, string target)
    {
        var found = target.Split('?', 2).Skip(1).SelectMany(text => text.Split('&')).Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == query.Name);
        return found is not null && (query.Value is null || query.Value == found[1]);
    }

    private static int Priority(SketchedRoute route) => route.Priority ?? 1001;

    private static int? Length(SketchedRoute route) => route switch
    {
        { Regex: not null } => null,
        { IsGrpc: true, Service: null } => 1,
        { IsGrpc: true } => $"/{route.Service}/{route.CallMethod}".Length,
        _ => (route.Prefix ?? route.Exact ?? "/").Length,
    };
}
