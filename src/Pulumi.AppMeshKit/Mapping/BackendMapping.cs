using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

internal static class BackendMapping
{
    internal static ApiList<Api.Backend>? Backends(this MapContext context, IEnumerable<Backend> backends, Origin at)
    {
        var list = backends.Select((backend, i) => Backend(context, backend, at[i])).ToList();
        return list.Count == 0 ? null : ApiList.Create(list, at);
    }

    private static Api.Backend Backend(MapContext context, Backend backend, Origin at)
    {
        context.RefuseOtherMesh(backend.Mesh, $"virtual service \"{backend.ServiceName}\"", at);
        if (backend.IsElsewhere) context.Elsewhere.Add(at);
        return new Api.Backend
        {
            Origin = at,
            VirtualService = new()
            {
                Origin = at,
                ClientPolicy = context.ClientPolicy(new(backend.ClientPolicy, at["ClientPolicy"])),
                VirtualServiceName = at.Text(backend.ServiceName),
            },
        };
    }

    /// <summary>References are names inside one mesh: what belongs to another is a mistake (REF-005).</summary>
    /// <returns>Whether it does belong to another.</returns>
    internal static bool RefuseOtherMesh(this MapContext context, IMesh? other, string what, Origin at)
    {
        if (other is null || (other.MeshName == context.Mesh.Name && other.MeshOwner == context.Mesh.Owner)) return false;

        context.Report(RuleBook.OtherMesh(context.Subject, at, what, other.MeshName, other.MeshOwner, context.Mesh.Name, context.Mesh.Owner));
        return true;
    }
}
