using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Nodes that call and are not called.</summary>
internal static class ClientParts
{
    internal static void Add(MeshParts parts, VirtualNodeRequest definition)
    {
        var node = new NodeUnmapping(definition);
        if (node.Listeners.Count > 0 || node.Discovery is not null) throw new CannotSayException("no route leads to the node, and it provides no service");
        var name = parts.Free(Naming.Short(parts.Readable(node.Name)), Naming.Component(parts.Readable(node.Name)));
        var args = new MeshClientArgs
        {
            Mesh = parts.Mesh,
            NodeName = node.Name == name ? null : node.Name,
            Backends = [.. node.Backends],
            ClientPolicy = node.ClientPolicy,
            AccessLog = node.AccessLog,
            Tags = TagUnmapping.Tags(definition.Tags),
        };
        var mapped = ClientMapping.Map(name, args);
        _ = parts.Add(nameof(MeshClient), name, args, (mapped.Model.Requests, mapped.Context), [definition]);
    }
}
