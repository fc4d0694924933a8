namespace Pulumi;

public abstract partial class ResourceOptions
{
    // The lists as they are: reading the properties would create them for every resource.
    internal IReadOnlyList<Input<Alias>> AliasesOrNone => _aliases ?? (IReadOnlyList<Input<Alias>>)[];

    internal IReadOnlyList<ResourceTransformation> TransformationsOrNone => _resourceTransformations ?? (IReadOnlyList<ResourceTransformation>)[];

    internal InputList<Resource>? DependsOnOrNone => _dependsOn;

    internal InputList<Resource>? ReplaceWithOrNone => _replaceWith;

    /// <summary>A copy whose lists can change without changing these options.</summary>
    internal abstract ResourceOptions Clone();

    private protected void CopyTo(ResourceOptions copy)
    {
        copy.Id = Id;
        copy.Parent = Parent;
        copy.Protect = Protect;
        copy.Version = Version;
        copy.Provider = Provider;
        copy.CustomTimeouts = CustomTimeouts?.Clone();
        copy.Urn = Urn;
        copy.PluginDownloadURL = PluginDownloadURL;
        copy.RetainOnDelete = RetainOnDelete;
        copy.DeletedWith = DeletedWith;
        copy.ReplacementTrigger = ReplacementTrigger;
        copy._dependsOn = _dependsOn?.Clone();
        copy._replaceWith = _replaceWith?.Clone();
        copy._aliases = _aliases?.ToList();
        copy._hideDiffs = _hideDiffs?.ToList();
        copy._ignoreChanges = _ignoreChanges?.ToList();
        copy._replaceOnChanges = _replaceOnChanges?.ToList();
        copy._resourceTransformations = _resourceTransformations?.ToList();
        copy._resourceTransforms = _resourceTransforms?.ToList();
    }

    /// <summary>Lays other options over these: single values of the others win, lists are joined.</summary>
    private protected void MergeFrom(ResourceOptions other)
    {
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        Protect = other.Protect ?? Protect;
        Version = other.Version ?? Version;
        Provider = other.Provider ?? Provider;
        CustomTimeouts = other.CustomTimeouts?.Clone() ?? CustomTimeouts;
        Urn = other.Urn ?? Urn;
        PluginDownloadURL = other.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = other.DeletedWith ?? DeletedWith;
        ReplacementTrigger = other.ReplacementTrigger ?? ReplacementTrigger;
        DependsOn = DependsOn.Concat(other.DependsOn);
        ReplaceWith = ReplaceWith.Concat(other.ReplaceWith);
        Aliases.AddRange(other.Aliases);
        HideDiffs.AddRange(other.HideDiffs);
        IgnoreChanges.AddRange(other.IgnoreChanges);
        ReplaceOnChanges.AddRange(other.ReplaceOnChanges);
        ResourceTransformations.AddRange(other.ResourceTransformations);
        ResourceTransforms.AddRange(other.ResourceTransforms);
    }
}
