namespace Pulumi;

/// <summary>Options of a component.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    public List<ProviderResource> Providers
    {
        get => _providers ??= [];
        set => _providers = value;
    }

    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = options1?.Copy() ?? new();
        var other = options2 ?? new();
        merged.MergeFrom(other);
        merged.Providers = LastOfEachPackage([.. merged.Providers, .. other.Providers]);
        return merged;
    }

    internal override ResourceOptions Clone() => Copy();

    private static List<ProviderResource> LastOfEachPackage(List<ProviderResource> providers)
    {
        var taken = new HashSet<string>();
        var kept = providers.AsEnumerable().Reverse().Where(provider => taken.Add(provider.Package)).ToList();
        kept.Reverse();
        return kept;
    }

    private ComponentResourceOptions Copy()
    {
        var copy = new ComponentResourceOptions { _providers = _providers?.ToList() };
        CopyTo(copy);
        return copy;
    }
}
