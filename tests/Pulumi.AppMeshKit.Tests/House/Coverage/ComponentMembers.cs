using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Which member of which component sets a field of the API: found by mapping arguments in which everything is set.</summary>
internal static class ComponentMembers
{
    /// <summary>By kind and path; the first component that has it, in the order of how often one needs them.</summary>
    public static IReadOnlyDictionary<(string Kind, string Path), ComponentMember> All { get; } = Find();

    private static Dictionary<(string Kind, string Path), ComponentMember> Find()
    {
        var found = new Dictionary<(string, string), ComponentMember>();
        var all = from mapped in Mapped()
                  from request in mapped.Requests
                  from place in OriginWalk.Of(request)
                  where place.Origin is { IsDefault: false }
                  let typed = place.Origin!.Path
                  let name = place.Path[(place.Path.LastIndexOf('.') + 1)..].TrimEnd('[', ']')
                  select (Key: (request.Kind, place.Path), Value: (mapped.Component, mapped.Args, Typed: typed, Name: name));
        foreach (var (key, value) in all)
        {
            if (found.ContainsKey(key)) continue;

            var (member, typed) = TypedMember.Of(value.Args, value.Typed, value.Name);
            found.Add(key, new(value.Component, member, typed));
        }

        return found;
    }

    private static IEnumerable<(string Component, object Args, IEnumerable<ApiRequest> Requests)> Mapped()
    {
        var scope = ((IMesh)new ExistingMesh("shop")).Scope;
        foreach (var variant in Everything.Variants)
        {
            var mesh = Everything.Mesh(variant);
            yield return (nameof(Mesh), mesh, [MeshMapping.Map("shop", mesh, scope).Model.Request]);
        }

        foreach (var variant in Everything.Variants)
        {
            var service = Everything.ServiceWithRouter(variant);
            yield return (nameof(ServiceWithRouter), service, ServiceMapping.Map("cart", service).Model.Requests);
        }

        foreach (var variant in Everything.Variants)
        {
            var service = Everything.ServiceWithNode(variant);
            yield return (nameof(ServiceWithNode), service, NodeServiceMapping.Map("cart", service).Model.Requests);
            var client = Everything.MeshClient(variant);
            yield return (nameof(MeshClient), client, ClientMapping.Map("job", client).Model.Requests);
            var gateway = Everything.Gateway(variant);
            yield return (nameof(Gateway), gateway, GatewayMapping.Map("edge", gateway).Model.Requests);
        }
    }
}
