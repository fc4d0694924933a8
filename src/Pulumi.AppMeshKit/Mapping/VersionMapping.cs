using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>The versions of a service, sorted by name: nodes to create, and nodes that are only referred to.</summary>
internal sealed class VersionMapping(MapContext context, IRoutedVersions args, ListenerSet serviceListeners, RouteList routes)
{
    internal IReadOnlyList<VersionModel> Map()
    {
        if (args.Versions.Count == 0) context.Report(RuleBook.NoVersion(context.Subject, context.Root["Versions"]));
        return [.. args.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => Version(v.Key, v.Value))];
    }

    private VersionModel Version(string key, ServiceVersion version)
    {
        var at = context.Root["Versions"].Key(key);
        if (version.IsExisting)
        {
            var isForeign = context.RefuseOtherMesh(version.OwnedMesh, $"virtual node \"{version.Name}\"", at);
            return new(key, version.Name!, null, version.Owned) { OwnedNode = version.OwnedNode, IsElsewhere = isForeign || version.Owned is null };
        }

        var logical = $"{context.Component}-{key}";
        var listeners = version.Listeners is { } own ? ListenerSet.Of(own, at["Listeners"]) : serviceListeners;
        var node = context.Node(new NodeParts
        {
            At = at,
            Name = version.Name is { } name ? at["Name"].Leaf(name) : at.Leaf(logical),
            Listeners = listeners,
            Discovery = new(version.Discovery, at["Discovery"]),
            Backends = version.Backends is { } backends ? new(backends, at["Backends"]) : new(args.Backends, context.Root["Backends"]),
            Calls = version.Calls is { } calls ? new(calls, at["Calls"]) : new(args.Calls, context.Root["Calls"]),
            ClientPolicy = version.ClientPolicy is { } policy
                ? new(policy, at["ClientPolicy"])
                : context.Choose(args.ClientPolicy, context.Root["ClientPolicy"], "ClientPolicy", d => d.ClientPolicy),
            AccessLog = version.AccessLog is { } log
                ? new(log, at["AccessLog"])
                : context.Choose(args.AccessLog, context.Root["AccessLog"], "AccessLog", d => d.AccessLog),
            Tags = context.Tags(args.Tags, new(version.Tags, at["Tags"])),
            RaisedTimeout = listener => routes.RaisedTimeouts.Of(key, listener, listeners),
        });
        return new(key, node.Name!.ToString(), new(logical, node), null);
    }
}
