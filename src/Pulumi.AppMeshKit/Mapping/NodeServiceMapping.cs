using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A <see cref="ServiceWithNode"/> in the API model: a node and the virtual service it provides.</summary>
internal static class NodeServiceMapping
{
    internal static Mapped<ServiceModel> Map(string name, ServiceWithNodeArgs args, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var subject = new ResourceId(ResourceKind.VirtualNode, args.Mesh.MeshName, null, name);
        var context = new MapContext(subject, args.Mesh.Scope, args.Site.Root, resolved);
        var root = context.Root;
        var tags = context.Tags(args.Tags);
        var node = context.Node(new NodeParts
        {
            At = root,
            Name = args.NodeName is { } own ? root["NodeName"].Leaf(own) : root.Leaf(name),
            Listeners = ListenerSet.Of(context, args.Listener, args.Listeners),
            Discovery = new(args.Discovery, root["Discovery"]),
            Backends = new(args.Backends, root["Backends"]),
            Calls = new(args.Calls, root["Calls"]),
            ClientPolicy = context.Choose(args.ClientPolicy, root["ClientPolicy"], "ClientPolicy", d => d.ClientPolicy),
            AccessLog = context.Choose(args.AccessLog, root["AccessLog"], "AccessLog", d => d.AccessLog),
            Tags = tags,
        });
        var provider = new VirtualServiceProvider { Origin = root, VirtualNode = new() { Origin = root, VirtualNodeName = node.Name } };
        return new(
            new ServiceModel
            {
                Versions = [new(name, node.Name!.ToString(), new(name, node), null)],
                VirtualServices = VirtualServiceMapping.Map(context, provider, args.ServiceName, [], [node.Spec?.ServiceDiscovery], tags),
            },
            context);
    }
}
