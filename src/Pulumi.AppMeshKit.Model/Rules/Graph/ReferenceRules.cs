namespace Pulumi.AppMeshKit.Model;

/// <summary>References: what is named must be there, and in the same mesh.</summary>
internal static class ReferenceRules
{
    /// <summary>References to what is there, but in another mesh.</summary>
    public static IEnumerable<Finding> Crossing(MeshModel mesh, ApiRequest request)
    {
        foreach (var reference in MeshReference.Of(request))
        {
            foreach (var target in mesh.Definitions(reference.Key).Take(1).Where(target => AreApart(request, target)))
                yield return RuleBook.OtherMesh(reference.Place, request.Id().ToString(), MeshOf(request), target.Id().ToString(), MeshOf(target));
        }
    }

    /// <summary>References from a route to what is not there: App Mesh refuses the route.</summary>
    public static IEnumerable<Finding> MissingNodes(MeshModel mesh, RouteRequest route) =>
        Missing(mesh, route).Where(reference => reference.Kind == ResourceKind.VirtualNode).Select(reference =>
            RuleBook.NoSuchNode(reference.Place, reference.Name, NameOf(mesh), Names(mesh, reference)));

    /// <summary>References that may be made good by what joins later; nothing joins any more.</summary>
    public static IEnumerable<Finding> MissingInTheEnd(MeshModel mesh, ApiRequest request) => request switch
    {
        VirtualServiceRequest => Missing(mesh, request).Select(reference =>
            RuleBook.NoSuchProvider(reference.Place, KindText(reference), reference.Name, NameOf(mesh), Names(mesh, reference))),
        VirtualNodeRequest => Missing(mesh, request).Select(reference =>
            RuleBook.NoSuchBackend(reference.Place, reference.Name, NameOf(mesh), Names(mesh, reference))),
        GatewayRouteRequest => Missing(mesh, request).Where(reference => reference.Kind == ResourceKind.VirtualService).Select(reference =>
            RuleBook.NoSuchService(reference.Place, reference.Name, NameOf(mesh), Names(mesh, reference))),
        _ => [],
    };

    /// <summary>Names that are known and cannot belong to anything that is there. Empty ones are another problem.</summary>
    private static IEnumerable<MeshReference> Missing(MeshModel mesh, ApiRequest request) => MeshReference.Of(request).Where(reference =>
        reference.Name.Has(out var name) && name.Length > 0 && mesh.Definitions(reference.Key).Count == 0 && !mesh.HasUnknownNames(reference.Kind));

    private static bool AreApart(ApiRequest one, ApiRequest other) =>
        (one.MeshName.Has(out var a) && other.MeshName.Has(out var b) && a.Length > 0 && b.Length > 0 && a != b)
        || (one.MeshOwner.Has(out var ownerA) && other.MeshOwner.Has(out var ownerB) && ownerA != ownerB);

    private static string MeshOf(ApiRequest request) =>
        $"mesh \"{request.MeshName}\"" + (request.MeshOwner is null ? string.Empty : $" of account {request.MeshOwner}");

    private static string NameOf(MeshModel mesh) => mesh.Name ?? string.Empty;

    private static string KindText(MeshReference reference) => reference.Kind == ResourceKind.VirtualNode ? "virtual node" : "virtual router";

    private static List<string> Names(MeshModel mesh, MeshReference reference) => [.. mesh.Names(reference.Kind).Where(name => name.Length > 0)];
}
