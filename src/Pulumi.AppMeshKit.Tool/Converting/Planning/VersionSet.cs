using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The versions of a service. What they have in common is said once, by the service.</summary>
internal sealed class VersionSet
{
    private readonly MeshParts _parts;
    private readonly string _component;
    private readonly List<(string Key, string Node, VirtualNodeRequest? Own)> _versions;
    private readonly List<VirtualNodeRequest> _own;
    private readonly ApiList<Api.Listener>? _listeners;

    internal VersionSet(MeshParts parts, string component, IReadOnlyList<string> nodes)
    {
        (_parts, _component) = (parts, component);
        var keys = Naming.Versions(component, [.. nodes.Select(parts.Readable)]);
        _versions = [.. nodes.Select((node, index) => (keys[index], node, parts.IsOwned(node) ? null : parts.Model.Node(node)))];
        _own = [.. _versions.Select(version => version.Own).OfType<VirtualNodeRequest>()];

        // What most of them have, where it is more than one.
        _listeners = _own.Select(node => node.Spec?.Listeners).Where(list => list is { Count: > 0 })
            .GroupBy(list => list!).OrderByDescending(group => group.Count())
            .FirstOrDefault(group => group.Count() > 1 || _own.Count == 1)?.Key;
        Backends = AreShared(node => node.Spec?.Backends) ? First.Backends : [];
        ClientPolicy = AreShared(node => node.Spec?.BackendDefaults) ? First.ClientPolicy : null;
        AccessLog = AreShared(node => node.Spec?.Logging) ? First.AccessLog : null;
    }

    internal int Count => _versions.Count;

    /// <summary>The definitions of the nodes that the service makes.</summary>
    internal IReadOnlyList<VirtualNodeRequest> Created => _own;

    /// <summary>The nodes that the service makes, each with the name of its version.</summary>
    internal IEnumerable<(string Node, string Version)> Owned => _versions.Where(version => version.Own is not null).Select(version => (version.Node, version.Key));

    internal IReadOnlyList<Backend> Backends { get; }

    internal ClientPolicy? ClientPolicy { get; }

    internal AccessLog? AccessLog { get; }

    /// <summary>The one name that all nodes are found by; null without one.</summary>
    internal string? FoundAs => _versions
        .Select(version => DiscoveryMapping.FoundAs((version.Own ?? _parts.Model.Node(version.Node))?.Spec?.ServiceDiscovery))
        .Distinct().ToList() is [{ } only] ? only : null;

    private NodeUnmapping First => new(_own[0]);

    internal string KeyOf(string node) => _versions.First(version => version.Node == node).Key;

    /// <summary>The listeners of the service: of its nodes, else of its router.</summary>
    internal IReadOnlyList<Listener> Listeners(IReadOnlyList<Listener> router) =>
        _own.Count == 0 ? router : ListenerUnmapping.Node(_listeners);

    /// <summary>Whether the router listens elsewhere than the component would let it.</summary>
    internal bool NeedsRouterListeners(IReadOnlyList<Listener> router)
    {
        if (_own.Count == 0) return false;
        var first = _listeners is not null ? Listeners(router)
            : _own.Count == _versions.Count || _versions.All(version => version.Own is not null || _parts.IsOwned(version.Node))
                ? _versions.OrderBy(version => version.Key, StringComparer.Ordinal)
                    .Select(version => ListenerUnmapping.Node(version.Own?.Spec?.Listeners)).FirstOrDefault(list => list.Count > 0) ?? []
                : [];
        return !first.Select(Place).SequenceEqual(router.Select(Place));

        static (int, Protocol) Place(Listener listener) => (listener.Port, listener.Protocol);
    }

    /// <summary>The versions by name.</summary>
    /// <param name="tags">The tags of the service.</param>
    internal Dictionary<string, ServiceVersion> All(ApiList<TagRef>? tags) => _versions.ToDictionary(
        version => version.Key,
        version => version.Own is { } own ? Version(version.Key, own, tags) : _parts.Reference(version.Node),
        StringComparer.Ordinal);

    private ServiceVersion Version(string key, VirtualNodeRequest definition, ApiList<TagRef>? tags)
    {
        var node = new NodeUnmapping(definition);
        return new()
        {
            Discovery = node.Discovery,
            Name = node.Name == $"{_component}-{key}" ? null : node.Name,
            Listeners = definition.Spec?.Listeners is { Count: > 0 } listeners && listeners.Equals(_listeners) ? null : node.Listeners,
            Backends = Backends.Count > 0 || node.Backends.Count == 0 ? null : node.Backends,
            ClientPolicy = ClientPolicy is null ? node.ClientPolicy : null,
            AccessLog = AccessLog is null ? node.AccessLog : null,
            Tags = TagUnmapping.Beside(definition.Tags, tags),
        };
    }

    private bool AreShared<T>(Func<VirtualNodeRequest, T?> setting)
        where T : class =>
        _own.Count > 0 && setting(_own[0]) is { } first && _own.All(node => first.Equals(setting(node)));
}
