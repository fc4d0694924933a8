using System.Collections.Immutable;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The resources of one mesh (name and owner) with lookups by name. Immutable: a component that joins makes a new model
/// that shares nearly everything with the old one.
/// </summary>
public sealed class MeshModel
{
    private readonly ImmutableSortedDictionary<MeshKey, ImmutableList<ApiRequest>> _definitions;
    private readonly ImmutableDictionary<MeshKey, ImmutableList<ApiRequest>> _referrers;
    private readonly ImmutableHashSet<ResourceKind> _kindsWithUnknownNames;

    private MeshModel(
        MeshModel identity,
        ImmutableSortedDictionary<MeshKey, ImmutableList<ApiRequest>> definitions,
        ImmutableDictionary<MeshKey, ImmutableList<ApiRequest>> referrers,
        ImmutableHashSet<ResourceKind> kindsWithUnknownNames)
        : this(identity.Name, identity.Owner, identity.IsComplete)
    {
        _definitions = definitions;
        _referrers = referrers;
        _kindsWithUnknownNames = kindsWithUnknownNames;
        Calls = identity.Calls;

        // The kind comes first in the order, and the mesh is the first kind.
        Document = definitions.FirstOrDefault().Value?[0] as MeshRequest;
    }

    private MeshModel(string? name, string? owner, bool isComplete)
    {
        (Name, Owner, IsComplete) = (name, owner, isComplete);
        _definitions = ImmutableSortedDictionary<MeshKey, ImmutableList<ApiRequest>>.Empty;
        _referrers = ImmutableDictionary<MeshKey, ImmutableList<ApiRequest>>.Empty;
        _kindsWithUnknownNames = [];
    }

    /// <summary>The mesh's name, where it is known.</summary>
    public string? Name { get; }

    /// <summary>The account that owns the mesh, where another than the caller's was named.</summary>
    public string? Owner { get; }

    /// <summary>
    /// Whether every resource of the mesh is meant to be here. It is not in a mesh that was made elsewhere: there, a name
    /// that cannot be found proves nothing.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>The definition of the mesh itself, if it is here.</summary>
    public MeshRequest? Document { get; }

    /// <summary>What nodes are said to call, in the order in which it was said. App Mesh knows nothing of it.</summary>
    public IReadOnlyList<DeclaredCall> Calls { get; private init; } = [];

    /// <summary>All resources, sorted by kind, parent and name; a resource that is defined twice is here twice.</summary>
    public IEnumerable<ApiRequest> Requests => _definitions.SelectMany(definition => definition.Value);

    /// <summary>The same by what each is found by, in the same order: one that is defined twice is one of several definitions.</summary>
    internal IEnumerable<(MeshKey Key, IReadOnlyList<ApiRequest> Requests)> Defined => _definitions.Select(definition => (definition.Key, (IReadOnlyList<ApiRequest>)definition.Value));

    /// <summary>A mesh without any resource yet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="owner">The account that owns it, where another than the caller's was named.</param>
    /// <param name="isComplete">Whether every resource of the mesh will be here in the end.</param>
    public static MeshModel Empty(string? name, string? owner = null, bool isComplete = true) => new(name, owner, isComplete);

    /// <summary>A mesh of these resources, complete when its own definition is among them.</summary>
    /// <param name="requests">The resources, in any order.</param>
    public static MeshModel Of(IReadOnlyCollection<ApiRequest> requests)
    {
        var document = requests.OfType<MeshRequest>().FirstOrDefault();
        var any = document ?? requests.FirstOrDefault();
        var name = document?.Name ?? any?.MeshName;
        return Empty(name?.ToString(), any?.MeshOwner?.ToString(), document is not null).With(requests);
    }

    /// <summary>The same mesh with more resources.</summary>
    /// <param name="requests">What joins.</param>
    public MeshModel With(IEnumerable<ApiRequest> requests)
    {
        var definitions = _definitions.ToBuilder();
        var referrers = _referrers.ToBuilder();
        var unknown = _kindsWithUnknownNames;
        foreach (var request in requests)
        {
            var key = MeshKey.Of(request);
            definitions[key] = definitions.TryGetValue(key, out var same) ? same.Add(request) : [request];
            if (request.Name is { IsKnown: false }) unknown = unknown.Add(key.Kind);
            foreach (var reference in MeshReference.Of(request))
            {
                if (!referrers.TryGetValue(reference.Key, out var others)) referrers[reference.Key] = [request];
                else if (!ReferenceEquals(others[^1], request)) referrers[reference.Key] = others.Add(request);
            }
        }

        return new(this, definitions.ToImmutable(), referrers.ToImmutable(), unknown);
    }

    /// <summary>The same mesh where more is known of what its nodes call.</summary>
    /// <param name="calls">The calls.</param>
    public MeshModel WithCalls(IEnumerable<DeclaredCall> calls) =>
        new(this, _definitions, _referrers, _kindsWithUnknownNames) { Calls = [.. Calls, .. calls] };

    /// <summary>The virtual node of this name; the first one where it is defined twice.</summary>
    /// <param name="name">The name. One that only a deployment knows is found where it is written the same.</param>
    public VirtualNodeRequest? Node(Value<string>? name) => First(ResourceKind.VirtualNode, name) as VirtualNodeRequest;

    /// <summary>The virtual router of this name.</summary>
    /// <param name="name">The name.</param>
    public VirtualRouterRequest? Router(Value<string>? name) => First(ResourceKind.VirtualRouter, name) as VirtualRouterRequest;

    /// <summary>The virtual service of this name.</summary>
    /// <param name="name">The name.</param>
    public VirtualServiceRequest? Service(Value<string>? name) => First(ResourceKind.VirtualService, name) as VirtualServiceRequest;

    /// <summary>The virtual gateway of this name.</summary>
    /// <param name="name">The name.</param>
    public VirtualGatewayRequest? Gateway(Value<string>? name) => First(ResourceKind.VirtualGateway, name) as VirtualGatewayRequest;

    /// <summary>The routes of a virtual router, sorted by name.</summary>
    /// <param name="router">The router's name.</param>
    public IEnumerable<RouteRequest> RoutesOf(Value<string>? router) =>
        ReferrersOf(ResourceKind.VirtualRouter, router).OfType<RouteRequest>().OrderBy(route => route.Name?.ToString(), StringComparer.Ordinal);

    /// <summary>The gateway routes of a virtual gateway, sorted by name.</summary>
    /// <param name="gateway">The gateway's name.</param>
    public IEnumerable<GatewayRouteRequest> GatewayRoutesOf(Value<string>? gateway) =>
        ReferrersOf(ResourceKind.VirtualGateway, gateway).OfType<GatewayRouteRequest>().OrderBy(route => route.Name?.ToString(), StringComparer.Ordinal);

    /// <summary>The resources that name this one: its routes, the routes to it, the services it provides, the callers of a service.</summary>
    /// <param name="kind">The kind of the named resource.</param>
    /// <param name="name">Its name.</param>
    public IReadOnlyList<ApiRequest> ReferrersOf(ResourceKind kind, Value<string>? name) =>
        name is not null && _referrers.TryGetValue(new(kind, string.Empty, name.ToString()), out var found) ? found : [];

    /// <summary>All definitions under one key: more than one where a name is used twice.</summary>
    internal IReadOnlyList<ApiRequest> Definitions(MeshKey key) => _definitions.TryGetValue(key, out var found) ? found : [];

    /// <summary>The known names of a kind, sorted.</summary>
    internal IEnumerable<string> Names(ResourceKind kind) =>
        _definitions.Keys.SkipWhile(key => key.Kind < kind).TakeWhile(key => key.Kind == kind).Select(key => key.Name);

    /// <summary>Whether a name that cannot be found may belong to a resource whose name only a deployment knows.</summary>
    internal bool HasUnknownNames(ResourceKind kind) => _kindsWithUnknownNames.Contains(kind);

    private ApiRequest? First(ResourceKind kind, Value<string>? name) =>
        name is not null && _definitions.TryGetValue(new(kind, string.Empty, name.ToString()), out var found) ? found[0] : null;
}
