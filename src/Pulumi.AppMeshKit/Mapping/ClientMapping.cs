using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A <see cref="MeshClient"/> in the API model: a node that calls, and that nothing in the mesh calls.</summary>
internal static class ClientMapping
{
    internal static Mapped<ServiceModel> Map(string name, MeshClientArgs args, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var subject = new ResourceId(ResourceKind.VirtualNode, args.Mesh.MeshName, null, name);
        var context = new MapContext(subject, args.Mesh.Scope, args.Site.Root, resolved);
        var root = context.Root;
        var node = context.Node(new NodeParts
        {
            At = root,
            Name = args.NodeName is { } own ? root["NodeName"].Leaf(own) : root.Leaf(name),
            Listeners = args.Listener is null && args.Listeners.Count == 0 ? ListenerSet.Empty : ListenerSet.Of(context, args.Listener, args.Listeners),
            Discovery = new(args.Discovery, root["Discovery"]),
            Backends = new(args.Backends, root["Backends"]),
            Calls = new(args.Calls, root["Calls"]),
            ClientPolicy = context.Choose(args.ClientPolicy, root["ClientPolicy"], "ClientPolicy", d => d.ClientPolicy),
            AccessLog = context.Choose(args.AccessLog, root["AccessLog"], "AccessLog", d => d.AccessLog),
            Tags = context.Tags(args.Tags),
        });
        return new(new ServiceModel { Versions = [new(name, node.Name!.ToString(), new(name, node), null)] }, context);
    }
}
