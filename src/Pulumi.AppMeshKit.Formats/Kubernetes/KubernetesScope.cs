using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>What the resources of a file can refer to, the nearest first: a variant's own file, its folder, the folders above, all that was read.</summary>
/// <param name="groups">The groups, the nearest first; the last one is everything.</param>
/// <param name="options">The mesh, where it was told.</param>
/// <param name="elsewhere">The meshes that other forms of files define.</param>
internal sealed class KubernetesScope(IReadOnlyList<KubernetesGroup> groups, ReadingOptions options, IReadOnlyList<SourceText> elsewhere)
{
    /// <summary>Stands for a mesh that is not among the files; a value of that name fills it in.</summary>
    private const string UnknownMesh = "mesh";

    /// <summary>Stands for the gateway of a gateway route that the files leave open.</summary>
    private const string UnknownGateway = "virtualGateway";

    /// <summary>The resource of this name, or null.</summary>
    public KubernetesResource? Find(string kind, string space, string name) =>
        groups.Select(group => group.Find(kind, space, name)).FirstOrDefault(found => found is not null);

    /// <summary>All resources of a kind in a namespace, each name once.</summary>
    public IEnumerable<KubernetesResource> In(string kind, string space) =>
        groups.SelectMany(group => group.OfKind(kind)).Where(resource => resource.Namespace == space).DistinctBy(resource => resource.Name);

    /// <summary>What App Mesh calls a resource that another one names: as its document says, or by the controller's rule.</summary>
    public string AwsNameOf(string kind, string space, string name) =>
        Find(kind, space, name)?.AwsName?.Source ?? KubernetesResource.AwsNameOf(kind, name, space);

    /// <summary>The mesh of a resource: its name, and its owner where that is another account.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="candidates">The meshes it may belong to, where that cannot be told.</param>
    public KubernetesMesh? MeshOf(KubernetesResource resource, out IReadOnlyList<string> candidates)
    {
        candidates = [];
        if (resource.Spec?["meshRef"] is SourceObject reference && reference["name"] is SourceText named)
            return KubernetesMesh.Of(Find("Mesh", string.Empty, named.Text)) ?? new(named, null);

        for (var near = 0; near < groups.Count; near++)
        {
            var meshes = groups[near].Meshes;
            if (meshes.Count == 0 || (near == groups.Count - 1 && options.Mesh is not null)) continue;
            if (Select(meshes, "namespaceSelector", NamespaceLabels(resource)) is { } mesh) return KubernetesMesh.Of(mesh);
            if (options.Mesh is not null) break;

            candidates = [.. meshes.Select(other => other.AwsName?.Source ?? string.Empty)];
            return null;
        }

        if (options.Mesh is { } told) return Told(told);
        if (elsewhere.Count > 1)
        {
            candidates = [.. elsewhere.Select(mesh => mesh.Text)];
            return null;
        }

        return new(elsewhere is [var one] ? one : Placeholder(UnknownMesh), null);
    }

    /// <summary>The gateway of a gateway route, which its own document does not name.</summary>
    /// <param name="route">The gateway route.</param>
    public SourceNode? GatewayOf(KubernetesResource route)
    {
        if (route.Spec?["virtualGatewayRef"] is SourceObject reference && reference["name"] is SourceText named)
            return new SourceText(AwsNameOf("VirtualGateway", (reference["namespace"] as SourceText)?.Text ?? route.Namespace, named.Text), named.Line);

        foreach (var group in groups)
        {
            List<KubernetesResource> gateways = [.. group.OfKind("VirtualGateway")];
            if (gateways.Count == 0) continue;

            var chosen = gateways.Where(gateway => Allows(gateway, "gatewayRouteSelector", route.Labels)).ToList();
            var gateway = Select(chosen, "namespaceSelector", NamespaceLabels(route)) ?? Only(chosen.Where(one => one.Namespace == route.Namespace)) ?? Only(gateways);
            if (gateway is not null) return gateway.AwsName;
        }

        return Placeholder(UnknownGateway);
    }

    /// <summary>The one resource whose selector picks something; failing that, the one whose selector does not rule it out.</summary>
    private static KubernetesResource? Select(IReadOnlyList<KubernetesResource> candidates, string selector, (bool AreKnown, SourceObject? Labels) picked)
    {
        if (candidates.Count < 2 || !picked.AreKnown) return Only(candidates);
        return Only(candidates.Where(one => one.Spec?[selector] is SourceObject rule && LabelSelector.Matches(rule, picked.Labels)))
            ?? Only(candidates.Where(one => Allows(one, selector, picked.Labels)));
    }

    private static bool Allows(KubernetesResource resource, string selector, SourceObject? labels) =>
        resource.Spec?[selector] is not SourceObject rule || LabelSelector.Matches(rule, labels);

    private static KubernetesResource? Only(IEnumerable<KubernetesResource> candidates) =>
        candidates.Take(2).ToList() is [var one] ? one : null;

    private KubernetesMesh Told(string name)
    {
        var mesh = groups[^1].Meshes.FirstOrDefault(mesh => mesh.AwsName?.Source == name || mesh.Name == name);
        return KubernetesMesh.Of(mesh) ?? new(new SourceText(name, null), null);
    }

    private (bool AreKnown, SourceObject? Labels) NamespaceLabels(KubernetesResource resource) =>
        Find("Namespace", string.Empty, resource.Namespace) is { } space ? (true, space.Labels) : (false, null);

    private SourceText Placeholder(string name) => new(options.Values.TryGetValue(name, out var value) ? value : $"${{{name}}}", null);
}
