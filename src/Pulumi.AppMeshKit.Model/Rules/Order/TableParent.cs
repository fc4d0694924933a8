namespace Pulumi.AppMeshKit.Model;

/// <summary>The router or gateway whose routes are judged.</summary>
/// <param name="Kind"><c>virtual router</c> or <c>virtual gateway</c>.</param>
/// <param name="RouteKind"><c>route</c> or <c>gateway route</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listeners">Its listeners; null where they are not here or not known.</param>
internal sealed record TableParent(string Kind, string RouteKind, string Name, ListenerTable? Listeners)
{
    public static TableParent OfRouter(MeshModel mesh, string name) => new("virtual router", "route", name, ListenerTable.Of(mesh.Router(name)));

    public static TableParent OfGateway(MeshModel mesh, string name) => new("virtual gateway", "gateway route", name, ListenerTable.Of(mesh.Gateway(name)));
}
