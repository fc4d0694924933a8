using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A <see cref="Mesh"/> in the API model.</summary>
internal static class MeshMapping
{
    internal static Mapped<Named<MeshRequest>> Map(string name, MeshArgs args, MeshScope scope, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var context = new MapContext(new ResourceId(ResourceKind.Mesh, scope.Name, null, name), scope, args.Site.Root, resolved);
        var root = context.Root;
        var request = new MeshRequest
        {
            Origin = root,
            MeshName = args.Name is { } own ? root["Name"].Leaf(own) : root.Leaf(name),
            Tags = context.Tags(args.Tags),
            Spec = new MeshSpec
            {
                Origin = root,
                EgressFilter = Egress(args, root) is { } type ? new() { Origin = root, Type = type } : null,
                ServiceDiscovery = args.IpPreference is { } ip
                    ? new() { Origin = root, IpPreference = root["IpPreference"].Leaf(ApiText.Of(ip)) }
                    : null,
            },
        };
        return new(new(name, request), context);
    }

    private static Value<string>? Egress(MeshArgs args, Origin root) =>
        args.EgressFilter is { } own ? root["EgressFilter"].Leaf(ApiText.Of(own))
        : args.Defaults.EgressFilter is { } inherited ? root["Defaults"]["EgressFilter"].AsDefault().Leaf(ApiText.Of(inherited))
        : null;
}
