namespace Pulumi.AppMeshKit.Model;

/// <summary>A resource is defined once. A route is known by its router and its name, so two routers may share a route name.</summary>
internal static class DuplicateRules
{
    public static IEnumerable<Finding> Check(MeshModel mesh, ApiRequest request)
    {
        if (request.Name is not { IsKnown: true } || mesh.Definitions(MeshKey.Of(request)) is not [var first, ..] || ReferenceEquals(first, request)) yield break;
        if (first.MeshName != request.MeshName || first.MeshOwner != request.MeshOwner) yield break;

        var at = Place.Of(request).At(request.NameMember(), request.Name);
        yield return request is RouteRequest route
            ? RuleBook.RouteTwice(at, route.Name!.ToString(), route.VirtualRouterName?.ToString() ?? string.Empty)
            : RuleBook.DefinedTwice(at, request.Id().ToString(), request.MeshName?.ToString() ?? string.Empty, First(first));
    }

    private static string First(ApiRequest first) => first.Origin switch
    {
        { File: { } file, Line: { } line } => $"; the first time in {file}:{line}",
        { File: { } file } => $"; the first time in {file}",
        _ => string.Empty,
    };
}
