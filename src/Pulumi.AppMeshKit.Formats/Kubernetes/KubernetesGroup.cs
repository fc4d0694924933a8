using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Resources that know each other.</summary>
internal sealed class KubernetesGroup
{
    private readonly Dictionary<(string Kind, string Namespace, string Name), KubernetesResource> _byName = [];
    private readonly ILookup<string, KubernetesResource> _byKind;

    /// <param name="resources">The resources.</param>
    public KubernetesGroup(IReadOnlyList<KubernetesResource> resources)
    {
        _byKind = resources.ToLookup(resource => resource.Kind, StringComparer.Ordinal);
        foreach (var resource in resources) _byName.TryAdd(KeyOf(resource.Kind, resource.Namespace, resource.Name), resource);
    }

    /// <summary>The meshes, each name once.</summary>
    public IReadOnlyList<KubernetesResource> Meshes => field ??= [.. OfKind("Mesh").DistinctBy(mesh => mesh.AwsName?.Source)];

    /// <summary>The resources of a kind in their order.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<KubernetesResource> OfKind(string kind) => _byKind[kind];

    /// <summary>The resource of this name, or null.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name.</param>
    public KubernetesResource? Find(string kind, string space, string name) => _byName.GetValueOrDefault(KeyOf(kind, space, name));

    /// <summary>Meshes and namespaces lie in no namespace.</summary>
    private static (string Kind, string Namespace, string Name) KeyOf(string kind, string space, string name) =>
        (kind, kind is "Mesh" or "Namespace" ? string.Empty : space, name);
}
