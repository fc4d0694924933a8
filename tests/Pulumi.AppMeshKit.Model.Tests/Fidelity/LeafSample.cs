using System.Text.Json;

namespace Pulumi.AppMeshKit.Model.Tests.Fidelity;

/// <summary>Two values for each leaf of the API that could stand there, as JSON.</summary>
internal static class LeafSample
{
    /// <summary>Words that the API knows, by the names of the members that take them.</summary>
    private static readonly Dictionary<string, (string One, string Other)> _words = new(StringComparer.Ordinal)
    {
        ["protocol"] = ("http", "grpc"), // a listener of VPC Lattice takes HTTP/1.1 and HTTP/2 alike (its user guide, listeners)
        ["unit"] = ("s", "ms"),
        ["mode"] = ("STRICT", "PERMISSIVE"),
        ["type"] = ("ALLOW_ALL", "DROP_ALL"),
        ["ipPreference"] = ("IPv4_ONLY", "IPv6_ONLY"),
        ["responseType"] = ("LOADBALANCER", "ENDPOINTS"),
        ["method"] = ("GET", "PUT"),
        ["scheme"] = ("http", "https"),
        ["defaultPrefix"] = ("ENABLED", "DISABLED"),
        ["defaultTargetHostname"] = ("ENABLED", "DISABLED"),
        ["httpRetryEvents[]"] = ("server-error", "gateway-error"),
        ["tcpRetryEvents[]"] = ("connection-error", "connection-failure"),
        ["grpcRetryEvents[]"] = ("cancelled", "internal"),
        ["meshOwner"] = ("123456789012", "210987654321"),
        ["path"] = ("/ping", "/health"),
        ["certificateArn"] = ("arn:aws:acm:eu-west-1:123456789012:certificate/a", "arn:aws:acm:eu-west-1:123456789012:certificate/b"),
    };

    private static readonly Dictionary<string, (long One, long Other)> _numbers = new(StringComparer.Ordinal)
    {
        ["port"] = (8080, 8081),
        ["priority"] = (10, 30),
        ["weight"] = (90, 50),
        ["intervalMillis"] = (5000, 6000),
        ["timeoutMillis"] = (2000, 3000),
        ["value"] = (90, 120),
    };

    /// <summary>The two values.</summary>
    public static (string One, string Other) Of(ApiMember member)
    {
        var name = member.Path[(member.Path.LastIndexOf('.') + 1)..];
        return member.Type switch
        {
            ApiType.Bool => ("true", "false"),
            ApiType.Text => Json(_words.GetValueOrDefault(name, IsPath(member.Path) ? ("/one/", "/other/") : ($"one-{name.ToLowerInvariant()}", $"other-{name.ToLowerInvariant()}"))),
            _ => Json(_numbers.GetValueOrDefault(name, (2, 3))),
        };
    }

    private static bool IsPath(string path) =>
        path.EndsWith(".match.prefix", StringComparison.Ordinal) && !path.Contains("[]", StringComparison.Ordinal) || path.Contains(".path.", StringComparison.Ordinal);

    private static (string One, string Other) Json<T>((T One, T Other) values) => (JsonSerializer.Serialize(values.One), JsonSerializer.Serialize(values.Other));
}
