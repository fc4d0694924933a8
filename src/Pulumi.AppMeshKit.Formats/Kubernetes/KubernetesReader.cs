using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the resources of the App Mesh controller: what the controller would ask of App Mesh.</summary>
internal sealed class KubernetesReader
{
    private readonly Dictionary<SourceObject, KubernetesResource> _resources = new(ReferenceEqualityComparer.Instance);
    private readonly KubernetesScopes _scopes;
    private readonly HashSet<(string File, string Why)> _refused = []; // once a file is enough
    private readonly List<UnreadableFile> _unreadable = [];

    /// <param name="options">What the reader must be told.</param>
    /// <param name="items">All resources, for they refer to each other.</param>
    /// <param name="meshes">The meshes that other forms of files define.</param>
    public KubernetesReader(ReadingOptions options, IEnumerable<(string File, DocumentItem Item)> items, IReadOnlyList<Definition> meshes)
    {
        var filling = new Filling(options.Values);
        foreach (var (file, item) in items) _resources.TryAdd(item.Node, new((SourceObject)filling.Fill(item.Node), file));
        _scopes = new([.. _resources.Values.Where(resource => resource.Kind == "Namespace" || VersionOf(resource.Document) == KubernetesNames.Version)], options, meshes);
    }

    /// <summary>What cannot be made a definition.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable => _unreadable;

    /// <summary>The definitions that a resource amounts to: a router brings its routes.</summary>
    /// <param name="document">The resource.</param>
    /// <param name="file">Its file.</param>
    public IEnumerable<Definition> Read(SourceObject document, string file)
    {
        var resource = _resources[document];
        if (VersionOf(document) != KubernetesNames.Version) return _refused.Add((file, VersionOf(document))) ? Refuse(KubernetesMessages.OtherVersion(resource, VersionOf(document))) : [];
        if (!KubernetesNames.Kinds.Contains(resource.Kind, StringComparer.Ordinal)) return Refuse(KubernetesMessages.OtherKind(resource));
        if (resource.Kind == "BackendGroup") return [];

        var scope = _scopes.Of(file);
        if (resource.Kind == "Mesh") return [Definition(resource, Request(resource, new(resource.AwsName, null), scope, out var problems), problems)];
        if (scope.MeshOf(resource, out var candidates) is not { } mesh) return _refused.Add((file, "Mesh")) ? Refuse(KubernetesMessages.SeveralMeshes(resource, candidates)) : [];

        var one = Definition(resource, Request(resource, mesh, scope, out var found), found);
        return resource.Kind == "VirtualRouter" ? [one, .. Routes(resource, mesh, scope, found)] : [one];
    }

    private static string VersionOf(SourceObject document) => (document["apiVersion"] as SourceText)?.Text ?? string.Empty;

    private static void Add(SourceObject request, string member, SourceNode? node)
    {
        if (node is not null) request.Add(member, node, node.Line);
    }

    private static Definition Definition(KubernetesResource resource, SourceObject request, List<ReadProblem> problems, string? kind = null) => new(
        RequestKind.Named(kind ?? resource.Kind)!.Read(request, Origin.Root(resource.File, request.Line), problems),
        DefinitionFormat.Kubernetes,
        resource.File,
        problems);

    private static SourceObject Named(SourceObject document, KubernetesMesh mesh)
    {
        var request = new SourceObject(document.Line);
        Add(request, "meshName", mesh.Name);
        Add(request, "meshOwner", mesh.Owner);
        return request;
    }

    private static SourceObject Request(KubernetesResource resource, KubernetesMesh mesh, KubernetesScope scope, out List<ReadProblem> problems)
    {
        problems = [];
        var request = Named(resource.Document, mesh);
        if (resource.Kind != "Mesh") Add(request, RequestKind.Named(resource.Kind)!.NameMember, resource.AwsName);
        if (resource.Kind == "GatewayRoute") Add(request, "virtualGatewayName", scope.GatewayOf(resource));
        Add(request, "spec", resource.Spec is { } spec ? new KubernetesSpec(resource, scope, problems).Whole(spec) : resource.Document["spec"]);
        return request;
    }

    private static IEnumerable<Definition> Routes(KubernetesResource router, KubernetesMesh mesh, KubernetesScope scope, List<ReadProblem> ofRouter)
    {
        if (router.Spec?["routes"] is not { } written || written is SourceLiteral { IsNull: true }) yield break;
        var at = Origin.Root(router.File, written.Line)["spec"]["routes"];
        if (written is not SourceList routes)
        {
            ofRouter.Add(new("GEN-012", at, written.Description, "a list"));
            yield break;
        }

        for (var index = 0; index < routes.Items.Count; index++)
        {
            if (routes.Items[index] is not SourceObject route)
            {
                ofRouter.Add(new("GEN-012", at[index].AtLine(routes.Items[index].Line ?? 1), routes.Items[index].Description, "an object"));
                continue;
            }

            var problems = new List<ReadProblem>();
            var request = Named(route, mesh);
            Add(request, "virtualRouterName", router.AwsName);
            Add(request, "routeName", route["name"]);
            Add(request, "spec", new KubernetesSpec(router, scope, problems).Route(route));
            yield return Definition(router, request, problems, "Route");
        }
    }

    private List<Definition> Refuse(UnreadableFile why)
    {
        _unreadable.Add(why);
        return [];
    }
}
