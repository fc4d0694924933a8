using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the resources of the App Mesh controller: what the controller would ask of App Mesh.</summary>
internal sealed class KubernetesReader
{
    private static readonly string[] Kinds = ["Mesh", "VirtualNode", "VirtualRouter", "VirtualService", "VirtualGateway", "GatewayRoute", "BackendGroup"];

    private readonly ReadingOptions _options;
    private readonly Filling _filling;
    private readonly IReadOnlyList<Definition> _meshes;
    private readonly Dictionary<SourceObject, KubernetesResource> _resources = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, KubernetesResource> _byFile;
    private readonly ILookup<string, KubernetesResource> _byFolder;
    private readonly KubernetesGroup _all;
    private readonly Dictionary<string, KubernetesGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KubernetesScope> _scopes = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Why)> _refused = []; // once a file is enough
    private readonly List<UnreadableFile> _unreadable = [];

    /// <param name="options">What the reader must be told.</param>
    /// <param name="items">All resources, for they refer to each other.</param>
    /// <param name="meshes">The meshes that other forms of files define.</param>
    public KubernetesReader(ReadingOptions options, IEnumerable<(string File, DocumentItem Item)> items, IReadOnlyList<Definition> meshes)
    {
        (_options, _filling, _meshes) = (options, new(options.Values), meshes);
        foreach (var (file, item) in items) _resources.TryAdd(item.Node, new((SourceObject)_filling.Fill(item.Node), file));

        var known = _resources.Values.Where(resource => resource.Kind == "Namespace" || VersionOf(resource.Document) == KubernetesNames.Version).ToList();
        var lasting = known.Where(resource => DefinitionNames.VariantIn(resource.File) is null).ToList();
        _byFile = known.ToLookup(resource => resource.File, StringComparer.Ordinal);
        _byFolder = lasting.ToLookup(resource => DefinitionNames.FolderOf(resource.File), StringComparer.Ordinal);
        _all = new(lasting);
    }

    /// <summary>What cannot be made a definition.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable => _unreadable;

    /// <summary>The definitions that a resource amounts to: a router brings its routes.</summary>
    /// <param name="document">The resource.</param>
    /// <param name="file">Its file.</param>
    public IEnumerable<Definition> Read(SourceObject document, string file)
    {
        var resource = _resources[document];
        if (VersionOf(document) != KubernetesNames.Version) return _refused.Add((file, VersionOf(document))) ? Refuse(OtherVersion(document, file)) : [];
        if (!Kinds.Contains(resource.Kind, StringComparer.Ordinal)) return Refuse(OtherKind(resource));
        if (resource.Kind == "BackendGroup") return [];

        var scope = ScopeOf(file);
        if (resource.Kind == "Mesh") return [Definition(resource, Request(resource, new(resource.AwsName, null), scope, out var problems), problems)];
        if (scope.MeshOf(resource, out var candidates) is not { } mesh) return _refused.Add((file, "Mesh")) ? Refuse(SeveralMeshes(resource, candidates)) : [];

        var one = Definition(resource, Request(resource, mesh, scope, out var found), found);
        return resource.Kind == "VirtualRouter" ? [one, .. Routes(resource, mesh, scope, found)] : [one];
    }

    private static string VersionOf(SourceObject document) => (document["apiVersion"] as SourceText)?.Text ?? string.Empty;

    private static UnreadableFile OtherVersion(SourceObject document, string file) => new(
        file,
        document["apiVersion"]!.Line,
        $"the resource, the first of its version here, is of {SourceText.Shorten(VersionOf(document))}; only {KubernetesNames.Version} is read.",
        $"Write it as {KubernetesNames.Version}, which the controller takes from version 1.0 on.");

    private static UnreadableFile OtherKind(KubernetesResource resource) => new(
        resource.File,
        resource.Document["kind"]!.Line,
        $"there is no kind \"{SourceText.Shorten(resource.Kind)}\" in {KubernetesNames.Version}.",
        NearestName.Of(resource.Kind, Kinds) is { } near ? $"Write \"{near}\"." : $"The kinds are {string.Join(", ", Kinds)}.");

    private static UnreadableFile SeveralMeshes(KubernetesResource resource, IReadOnlyList<string> meshes) => new(
        resource.File,
        resource.Document.Line,
        $"the resources of this file, {resource.Kind} \"{SourceText.Shorten(resource.Name)}\" first, can belong to any of {meshes.Count} meshes ({string.Join(", ", meshes.Take(5).Select(mesh => $"\"{SourceText.Shorten(mesh)}\""))}).",
        "Say which one (--mesh NAME), or name only the files of one mesh.");

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

    private KubernetesScope ScopeOf(string file)
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
