namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>A kind of request: its name, the member that names its resource, and its reader.</summary>
/// <param name="Name">The kind, such as <c>VirtualNode</c>.</param>
/// <param name="NameMember">The member with the resource's name, such as <c>virtualNodeName</c>.</param>
/// <param name="Read">The reader.</param>
internal sealed record RequestKind(string Name, string NameMember, Func<SourceObject, Origin, List<ReadProblem>, ApiRequest> Read)
{
    /// <summary>
    /// All kinds, the most telling name first: a route names its router too, and everything names its mesh.
    /// </summary>
    public static IReadOnlyList<RequestKind> All { get; } =
    [
        Of("GatewayRoute", "gatewayRouteName", GatewayRouteRequest.Read),
        Of("Route", "routeName", RouteRequest.Read),
        Of("VirtualNode", "virtualNodeName", VirtualNodeRequest.Read),
        Of("VirtualService", "virtualServiceName", VirtualServiceRequest.Read),
        Of("VirtualGateway", "virtualGatewayName", VirtualGatewayRequest.Read),
        Of("VirtualRouter", "virtualRouterName", VirtualRouterRequest.Read),
        Of("Mesh", "meshName", MeshRequest.Read),
    ];

    /// <summary>The kind of this name, or null.</summary>
    /// <param name="name">The name, in any letter case.</param>
    public static RequestKind? Named(string name) =>
        All.FirstOrDefault(kind => kind.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The kind that the members of a request tell, or null.</summary>
    /// <param name="request">The request as written.</param>
    public static RequestKind? Recognize(SourceObject request)
    {
        var kind = All.FirstOrDefault(kind => request.Names.Contains(kind.NameMember, StringComparer.OrdinalIgnoreCase));
        return kind?.Name switch
        {
            // A route whose own name is missing looks like its parent, but only routes hold routes.
            "VirtualRouter" when HoldsRoute(request) => Named("Route"),
            "VirtualGateway" when HoldsRoute(request) => Named("GatewayRoute"),
            _ => kind,
        };
    }

    private static bool HoldsRoute(SourceObject request) =>
        request["spec"] is SourceObject spec && spec.Names.Any(name => name.EndsWith("Route", StringComparison.Ordinal));

    private static RequestKind Of<T>(string name, string nameMember, Func<ApiReader, T> read)
        where T : ApiRequest =>
        new(name, nameMember, (from, origin, problems) => ApiReader.Read(from, origin, read, problems));
}
