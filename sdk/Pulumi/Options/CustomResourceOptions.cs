namespace Pulumi;

/// <summary>Options of a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    public bool? DeleteBeforeReplace { get; set; }

    public List<string> AdditionalSecretOutputs
    {
        get => _additionalSecretOutputs ??= [];
        set => _additionalSecretOutputs = value;
    }

    public string? ImportId { get; set; }

    public Dictionary<string, string> EnvVarMappings
    {
        get => _envVarMappings ??= [];
        set => _envVarMappings = value;
    }

    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = options1?.Copy() ?? new();
        var other = options2 ?? new();
        merged.MergeFrom(other);
        merged.DeleteBeforeReplace = other.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
        merged.ImportId = other.ImportId ?? merged.ImportId;
        merged.AdditionalSecretOutputs.AddRange(other.AdditionalSecretOutputs);
        foreach (var (key, value) in other.EnvVarMappings)
            merged.EnvVarMappings[key] = value;
        return merged;
    }

    internal override ResourceOptions Clone() => Copy();

    private CustomResourceOptions Copy()
    {
        var copy = new CustomResourceOptions
        {
            DeleteBeforeReplace = DeleteBeforeReplace,
            ImportId = ImportId,
            _additionalSecretOutputs = _additionalSecretOutputs?.ToList(),
            _envVarMappings = _envVarMappings == null ? null : new(_envVarMappings),
        };
        CopyTo(copy);
        return copy;
    }
}
