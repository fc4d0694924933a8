using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What the parts of a plan are for, in the few words that fit behind a name.</summary>
internal static class LatticeSummary
{
    /// <summary><c>called colors.shop.local</c>.</summary>
    public static string Of(LatticeService service)
    {
        List<string> facts = [service.CustomDomain is { } domain ? $"called {domain}" : "called by its generated name"];
        if (service.Certificate is { } certificate) facts.Add($"certificate {certificate}");
        if (service.IdleTimeoutSeconds is { } idle) facts.Add($"idle {idle} s");
        return string.Join(", ", facts);
    }

    /// <summary><c>HTTP 8080, else → blue 90, green 10</c>: where it listens, and what becomes of what no rule takes.</summary>
    public static string Of(LatticeListener listener) => $"{listener.Protocol} {listener.Port}, else → {Of(listener.Default)}";

    /// <summary><c>beta: GET /beta/* [x-user: qa] → green</c>: the route, what it takes, and where that goes.</summary>
    public static string Of(LatticeRule rule) => $"{rule.Route.Name}: {Of(rule.Match)} → {Of(rule.Action)}";

    /// <summary><c>HTTP1 8080, health /ping</c>.</summary>
    public static string Of(LatticeTargetGroup group) => string.Join(", ", new[]
    {
        $"{group.ProtocolVersion} {group.Port}",
        group.IpAddressType,
        group.HealthCheck is { } check ? $"health {check.Path}".TrimEnd() : "not checked",
    }.OfType<string>());

    /// <summary><c>GET /beta/* [x-user: qa]</c>; a star stands for whatever follows.</summary>
    public static string Of(LatticeMatch match)
    {
        List<string> parts = [];
        if (match.Method is { } method) parts.Add(method.ToString());
        if (match.Path is { } path) parts.Add(Of(path));
        parts.AddRange(match.Headers.Select(header => $"[{header.Name}: {Of(header.Value)}]"));
        return string.Join(' ', parts);
    }

    private static string Of(LatticeText text) => text.IsPrefix ? $"{text.Text}*" : text.Text.ToString();

    private static string Of(LatticeAction action) => action.Forward.Count == 0
        ? LatticeAction.NotFoundStatus.ToString(CultureInfo.InvariantCulture)
        : string.Join(", ", action.Forward.Select(weight => action.Forward.Count == 1 ? $"{weight.Group.Node.Name}" : $"{weight.Group.Node.Name} {weight.Weight}"));
}
