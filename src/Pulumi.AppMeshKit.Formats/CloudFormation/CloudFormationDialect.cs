using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>How CloudFormation spells the API's members: with a capital, and what is an abbreviation all in capitals.</summary>
internal static class CloudFormationDialect
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["acm"] = "ACM",
        ["awsCloudMap"] = "AWSCloudMap",
        ["dns"] = "DNS",
        ["grpc"] = "GRPC",
        ["http"] = "HTTP",
        ["http2"] = "HTTP2",
        ["sds"] = "SDS",
        ["tcp"] = "TCP",
        ["tls"] = "TLS",
    };

    private static readonly Dictionary<string, string> Written =
        Abbreviations.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The spelling. CloudFormation turns texts into numbers and back as a place needs it.</summary>
    public static SourceDialect Instance { get; } = new(Spell, ApiName, isLoose: true);

    /// <summary>CloudFormation's name of an API member; it makes client tokens up itself.</summary>
    /// <param name="member">The API name.</param>
    public static string? Spell(string member) => member == "clientToken" ? null
        : Abbreviations.TryGetValue(member, out var written) ? written
        : char.ToUpperInvariant(member[0]) + member[1..];

    private static string ApiName(string written) => Written.TryGetValue(written, out var member) ? member
        : written.Length == 0 ? written
        : char.ToLowerInvariant(written[0]) + written[1..];
}
