using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Places of the API in words that people use.</summary>
internal static class SettingWords
{
    /// <summary>Members that say nothing a reader does not know already.</summary>
    private static readonly HashSet<string> _silent = new(
        ["spec", "action", "httpRoute", "http2Route", "grpcRoute", "tcpRoute", "virtualService", "accessLog", "file", "target"],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal)
    {
        ["perRequest"] = "request",
        ["retryPolicy"] = "retries",
        ["maxRetries"] = "count",
        ["perRetryTimeout"] = "timeout of each",
        ["intervalMillis"] = "interval (ms)",
        ["timeoutMillis"] = "timeout (ms)",
        ["backendDefaults"] = "all backends",
        ["backends"] = "backend",
        ["listeners"] = "listener",
        ["weightedTargets"] = "weight",
        ["portMapping"] = "port",
        ["tls"] = "TLS",
        ["clientPolicy"] = "client policy",
        ["egressFilter"] = "egress filter",
        ["tags"] = "tag",
        ["headers"] = "header",
        ["queryParameters"] = "query parameter",
        ["awsCloudMap"] = "Cloud Map",
        ["dns"] = "DNS",
        ["acm"] = "ACM",
        ["sds"] = "SDS",
        ["http"] = "http",
        ["http2"] = "http2",
        ["grpc"] = "gRPC",
        ["tcp"] = "tcp",
        ["ipPreference"] = "IP preference",
        ["virtualRouterName"] = "virtual router",
        ["virtualNodeName"] = "virtual node",
        ["virtualServiceName"] = "virtual service",
    };

    /// <summary>A member: <c>healthyThreshold</c> is <c>healthy threshold</c>.</summary>
    public static string Member(string name) => _words.GetValueOrDefault(name) ?? Split(name);

    /// <summary>A place: <c>listener 8080 health check interval (ms)</c>.</summary>
    /// <param name="segments">Members and keys of items.</param>
    public static string Place(IReadOnlyList<SettingSegment> segments)
    {
        var words = segments
            .Where(segment => segment.IsKey || !_silent.Contains(segment.Name))
            .Select(segment => segment.IsKey ? segment.Name : Member(segment.Name))
            .ToList();
        return words.Count == 0 ? segments.Count == 0 ? "specification" : Split(segments[^1].Name) : string.Join(' ', words);
    }

    private static string Split(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name) text.Append(char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter);
        return text.ToString();
    }
}
