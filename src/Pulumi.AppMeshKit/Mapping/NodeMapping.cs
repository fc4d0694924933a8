using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A virtual node, from whichever component it comes.</summary>
internal static class NodeMapping
{
    internal static VirtualNodeRequest Node(this MapContext context, NodeParts parts)
    {
        context.Declare(parts.Name, parts.Calls);
        return Request(context, parts);
    }

    private static VirtualNodeRequest Request(MapContext context, NodeParts parts) => new()
    {
        Origin = parts.At,
        MeshName = context.MeshName,
        MeshOwner = context.MeshOwner,
        Name = parts.Name,
        Tags = parts.Tags,
        Spec = new VirtualNodeSpec
        {
            Origin = parts.At,
            BackendDefaults = context.BackendDefaults(parts.ClientPolicy),
            Backends = context.Backends(parts.Backends.Value ?? [], parts.Backends.At),
            Listeners = Listeners(context, parts),
            Logging = LoggingMapping.Logging(parts.AccessLog),
            ServiceDiscovery = parts.Discovery.Value is { } discovery ? context.Discovery(discovery, parts.Discovery.At) : null,
        },
    };

    private static ApiList<Api.Listener>? Listeners(MapContext context, NodeParts parts) =>
        parts.Listeners.Items.Count == 0 ? null : ApiList.Create(
            parts.Listeners.Items.Select(l => context.Listener(l.Listener, l.At, parts.RaisedTimeout(l.Listener))),
            parts.Listeners.At);
}
