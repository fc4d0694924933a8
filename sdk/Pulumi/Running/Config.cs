using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Reads the values set with `pulumi config set`.</summary>
public sealed partial class Config
{
    private const string _oldSuffix = ":config";

    private readonly string _namespace;

    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _namespace = name.EndsWith(_oldSuffix, StringComparison.Ordinal) ? name[..^_oldSuffix.Length] : name;
    }

    public string? Get(string key) => Deployment.CurrentOrThrow.Config.Find(FullKey(key));

    public bool? GetBoolean(string key) => Get(key) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var text => throw new ConfigTypeException(FullKey(key), text, nameof(Boolean)),
    };

    public int? GetInt32(string key)
    {
        if (Get(key) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new ConfigTypeException(FullKey(key), text, nameof(Int32));
    }

    public double? GetDouble(string key)
    {
        if (Get(key) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new ConfigTypeException(FullKey(key), text, nameof(Double));
    }

    [return: MaybeNull]
    public T GetObject<T>(string key) => ReadObject<T>(key, options: null);

    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => ReadObject<T>(key, options);

    public string Require(string key) => Get(key) ?? throw Missing(key);

    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    public T RequireObject<T>(string key) => RequireObject<T>(key, options: null!);

    public T RequireObject<T>(string key, JsonSerializerOptions options)
        => Get(key) == null ? throw Missing(key) : ReadObject<T>(key, options)!;

    private T? ReadObject<T>(string key, JsonSerializerOptions? options)
    {
        var text = Get(key);
        try
        {
            return text == null ? default : JsonSerializer.Deserialize<T>(text, options);
        }
        catch (JsonException exception)
        {
            throw new ConfigTypeException(FullKey(key), text, typeof(T).FullName!, exception);
        }
    }

    private ConfigMissingException Missing(string key) => new(FullKey(key));

    private string FullKey(string key) => $"{_namespace}:{key}";
}
