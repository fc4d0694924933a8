using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Every sentence that says what is otherwise than a test expected.</summary>
internal static class RouteDifferences
{
    public static IEnumerable<string> Of(RouteExpectation expected, RouteAnswer answer)
    {
        var verdict = expected.Verdict ?? Verdict.Matched;
        if (answer.Verdict != verdict)
        {
            yield return verdict == Verdict.Matched
                ? $"Expected the request to arrive, but it ends in {answer.Verdict}: {answer}."
                : $"Expected verdict {verdict}, but it is {answer.Verdict}: {answer}.";
            yield break;
        }

        if (Name("gateway route", expected.GatewayRoute, answer.GatewayRoute) is { } gatewayRoute) yield return gatewayRoute;
        if (Name("route", expected.Route, answer.Route) is { } route) yield return route;
        foreach (var target in Targets(expected.Targets, answer)) yield return target;
        if (Text("path", expected.Path, answer.Path) is { } path) yield return path;
        if (Text("host", expected.Host, answer.Host) is { } host) yield return host;
        if (Timeout(expected, answer.Timeout) is { } timeout) yield return timeout;
        if (expected.MaxAttempts is { } attempts && answer.Retries?.MaxAttempts != attempts)
            yield return $"Expected {Attempts(attempts)} at the most, but there can be {answer.Retries?.ToString() ?? "none"}.";
    }

    /// <summary>That one node gets another share than expected; null where it is as expected.</summary>
    public static string? Share(string node, decimal expected, RouteAnswer answer)
    {
        var share = Share(node, answer);
        if (Math.Abs(share - expected) <= RouteExpectation.Tolerance) return null;
        return expected == 0 ? $"Expected that \"{node}\" is not reached, but it gets {Percent(share)} of such requests."
            : share == 0 ? $"Expected that \"{node}\" gets {Percent(expected)} of such requests, but they go to {answer}."
            : $"Expected that \"{node}\" gets {Percent(expected)} of such requests, but it gets {Percent(share)}.";
    }

    /// <summary>The part of the requests that arrives at a node, on whatever port.</summary>
    public static decimal Share(string node, RouteAnswer answer) => answer.Targets.Where(target => target.Node == node).Sum(target => target.Share);

    /// <summary>That a mesh has no node of a name: a test that expects nothing to arrive there would be right for ever.</summary>
    public static string? UnknownNode(MeshModel mesh, string node) =>
        mesh.Node(node) is not null || !mesh.IsComplete || mesh.HasUnknownNames(ResourceKind.VirtualNode)
            ? null
            : $"There is no virtual node \"{node}\" in mesh \"{mesh.Name}\". {Say.Known("virtual nodes", [.. mesh.Names(ResourceKind.VirtualNode)], node)}";

    private static IEnumerable<string> Targets(IReadOnlyDictionary<string, decimal>? expected, RouteAnswer answer)
    {
        if (expected is null) yield break;

        foreach (var (node, share) in expected.OrderBy(target => target.Key, StringComparer.Ordinal))
        {
            if (Share(node, share, answer) is { } difference) yield return difference;
        }

        foreach (var node in answer.Targets.Select(target => target.Node).Distinct().Where(node => !expected.ContainsKey(node)))
            yield return $"Expected no other target, but \"{node}\" gets {Percent(Share(node, answer))} of such requests.";
    }

    private static string? Name(string what, string? expected, string? actual) =>
        expected is null || expected == actual ? null
        : actual is null ? $"Expected {what} \"{expected}\", but no {what} is involved."
        : $"Expected {what} \"{expected}\", but \"{actual}\" takes the request.";

    private static string? Text(string what, string? expected, string actual) =>
        expected is null || expected == actual ? null : $"Expected {what} \"{expected}\", but it is \"{actual}\".";

    private static string? Timeout(RouteExpectation expected, EffectiveTimeout? actual)
    {
        if (expected.Timeout is not { } span || actual is null) return null;

        TimeSpan? limit = span == System.Threading.Timeout.InfiniteTimeSpan ? null : span;
        if (actual.IsKnown && actual.Value == limit && (expected.TimeoutSetBy is null || expected.TimeoutSetBy == actual.SetBy)) return null;
        var wanted = limit is null ? "no timeout" : $"a timeout of {DurationRules.Text((long)span.TotalMilliseconds)}";
        return $"Expected {wanted}{(expected.TimeoutSetBy is { } by ? $" ({by})" : string.Empty)}, but it is {actual}.";
    }

    private static string Attempts(long count) => string.Create(CultureInfo.InvariantCulture, $"{count} attempt{(count == 1 ? string.Empty : "s")}");

    private static string Percent(decimal share) => TargetShare.Percent(share);
}
