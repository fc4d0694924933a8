using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Which resources know each other: those of a folder, and beyond it. Variants know others, and nobody knows them.</summary>
internal sealed class KubernetesScopes
{
    private readonly ILookup<string, KubernetesResource> _byFile;
    private readonly ILookup<string, KubernetesResource> _byFolder;
    private readonly KubernetesGroup _all;
    private readonly ReadingOptions _options;
    private readonly IReadOnlyList<Definition> _meshes;
    private readonly Dictionary<string, KubernetesGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KubernetesScope> _scopes = new(StringComparer.Ordinal);

    /// <param name="resources">All resources.</param>
    /// <param name="options">The mesh, where it was told.</param>
    /// <param name="meshes">The meshes that other forms of files define.</param>
    public KubernetesScopes(IReadOnlyList<KubernetesResource> resources, ReadingOptions options, IReadOnlyList<Definition> meshes)
    {
        var lasting = resources.Where(resource => DefinitionNames.VariantIn(resource.File) is null).ToList();
        _byFile = resources.ToLookup(resource => resource.File, StringComparer.Ordinal);
        _byFolder = lasting.ToLookup(resource => DefinitionNames.FolderOf(resource.File), StringComparer.Ordinal);
        (_all, _options, _meshes) = (new(lasting), options, meshes);
    }

    /// <summary>What the resources of a file can refer to.</summary>
    /// <param name="file">The file.</param>
    public KubernetesScope Of(string file)
    {
        var isVariant = DefinitionNames.VariantIn(file) is not null;
        var key = isVariant ? file : DefinitionNames.FolderOf(file) + "/";
        if (_scopes.TryGetValue(key, out var scope)) return scope;

        var above = FoldersFrom(DefinitionNames.FolderOf(file)).ToList();
        List<KubernetesGroup> groups = isVariant ? [new([.. _byFile[file]])] : [];
        groups.AddRange(above.Where(_byFolder.Contains).Select(GroupOf));
        return _scopes[key] = new([.. groups, _all], _options, MeshesElsewhere(above));
    }

    private KubernetesGroup GroupOf(string folder) =>
        _groups.TryGetValue(folder, out var group) ? group : _groups[folder] = new([.. _byFolder[folder]]);

    /// <summary>The meshes that requests and templates define: those of the nearest folder that has some; failing that, all.</summary>
    private IReadOnlyList<SourceText> MeshesElsewhere(IEnumerable<string> folders)
    {
        var near = folders.Select(folder => _meshes.Where(mesh => mesh.Folder == folder).ToList()).FirstOrDefault(meshes => meshes.Count > 0);
        return
        [
            .. (near ?? _meshes)
                .Select(mesh => mesh.Request.Name?.ToString())
                .OfType<string>()
                .Distinct()
                .Select(name => new SourceText(name, null)),
        ];
    }

    /// <summary>A folder and those that it lies in, the nearest first.</summary>
    private static IEnumerable<string> FoldersFrom(string folder)
    {
        for (; folder.Length > 0; folder = DefinitionNames.FolderOf(folder)) yield return folder;
        yield return folder;
    }
}
