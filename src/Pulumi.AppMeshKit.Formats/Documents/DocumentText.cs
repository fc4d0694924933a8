using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Tells JSON from YAML, by what a text holds, and reads either.</summary>
internal static class DocumentText
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its file. What is named <c>.json</c> must be JSON.</param>
    public static DocumentSet Read(string text, string file)
    {
        var isNamedJson = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (!isNamedJson && !LooksLikeJson(text)) return YamlSource.Read(text, file);
        if (JsonSource.Read(text, file, out var broken) is { } root) return new([root], []);
        if (isNamedJson) return new([], [broken!]);

        // YAML can begin like JSON, and much that is no JSON is YAML all the same.
        var yaml = YamlSource.Read(text, file);
        return yaml.Problems.Count == 0 || IsNamedYaml(file) ? yaml : new([], [broken!]);
    }

    private static bool LooksLikeJson(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..];

    private static bool IsNamedYaml(string file) => Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML";
}
