using System.Text.Json;

namespace Pulumi;

/// <summary>The configuration of a run, as the engine hands it over.</summary>
internal sealed class ConfigSource
{
    private readonly Dictionary<string, string> _values = [];

    public static ConfigSource FromEnvironment()
    {
        var source = new ConfigSource();
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is not { } text)
            return source;

        using var json = JsonDocument.Parse(text);
        foreach (var property in json.RootElement.EnumerateObject())
            source._values[WithoutConfigPart(property.Name)] = property.Value.ToString();
        return source;
    }

    public string? Find(string key) => _values.GetValueOrDefault(key);

    // Old projects write "project:config:key".
    private static string WithoutConfigPart(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && key[(colon + 1)..].StartsWith("config:", StringComparison.Ordinal)
            ? key[..(colon + 1)] + key[(colon + 1 + "config:".Length)..]
            : key;
    }
}
