using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Nodes that nothing in the mesh calls: no route leads to them, and they provide no service.</summary>
internal static class ClientParts
{
    internal static void Add(MeshParts parts, VirtualNodeRequest definition)
    {
        var node = new NodeUnmapping(definition);
        var name = parts.Free(Naming.Short(parts.Readable(node.Name)), Naming.Component(parts.Readable(node.Name)));
        var args = new MeshClientArgs
        {
            Mesh = parts.Mesh,
            NodeName = node.Name == name ? null : node.Name,
            Listener = node.Listeners is [var one] ? one : null,
            Listeners = node.Listeners is [_] ? [] : [.. node.Listeners],
            Discovery = node.Discovery,
            Backends = [.. node.Backends],
            ClientPolicy = node.ClientPolicy,
            AccessLog = node.AccessLog,
            Tags = TagUnmapping.Tags(definition.Tags),
        };
        var mapped = ClientMapping.Map(name, args);
        _ = parts.Add(nameof(MeshClient), name, args, (mapped.Model.Requests, mapped.Context), [definition]);
    }
}
