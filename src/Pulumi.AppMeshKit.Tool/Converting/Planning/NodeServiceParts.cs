using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Services that one node provides directly.</summary>
internal static class NodeServiceParts
{
    internal static void Add(MeshParts parts, VirtualNodeRequest definition, IReadOnlyList<VirtualServiceRequest> services)
    {
        if (services is not [var only]) throw new CannotSayException("the node provides several services");
        var node = new NodeUnmapping(definition);
        var discovery = node.Discovery ?? throw new CannotSayException("the node provides a service and has no service discovery");
        if (node.Listeners.Count == 0) throw new CannotSayException("the node provides a service and has no listener");
        var service = only.Name.Text("the name of a service");
        var nodeName = parts.Readable(node.Name);
        var name = parts.Free(Naming.Short(nodeName), Naming.Label(parts.Readable(service)), Naming.Component(nodeName));
        var args = new ServiceWithNodeArgs
        {
            Mesh = parts.Mesh,
            Discovery = discovery,
            ServiceName = DiscoveryMapping.FoundAs(definition.Spec?.ServiceDiscovery) == service ? null : service,
            NodeName = node.Name == name ? null : node.Name,
            Listener = node.Listeners is [var one] ? one : null,
            Listeners = node.Listeners is [_] ? [] : [.. node.Listeners],
            Backends = [.. node.Backends],
            ClientPolicy = node.ClientPolicy,
            AccessLog = node.AccessLog,
            Tags = TagUnmapping.Tags(definition.Tags),
        };
        var mapped = NodeServiceMapping.Map(name, args);
        var part = parts.Add(nameof(ServiceWithNode), name, args, (mapped.Model.Requests, mapped.Context), [definition, only]);
        parts.Own(node.Name, part, name);
    }
}
