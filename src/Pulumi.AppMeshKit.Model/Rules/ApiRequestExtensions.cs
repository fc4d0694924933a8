namespace Pulumi.AppMeshKit.Model;

/// <summary>What rules and reports need to know of a request.</summary>
internal static class ApiRequestExtensions
{
    /// <summary>What tells the resource from all others of its mesh.</summary>
    public static ResourceId Id(this ApiRequest request) =>
        new(request.ResourceKind(), request.MeshName?.ToString(), request.ParentName?.ToString(), request.Name?.ToString());

    /// <summary>The kind of resource that the request makes.</summary>
    public static ResourceKind ResourceKind(this ApiRequest request) => request switch
    {
        MeshRequest => Model.ResourceKind.Mesh,
        VirtualNodeRequest => Model.ResourceKind.VirtualNode,
        VirtualRouterRequest => Model.ResourceKind.VirtualRouter,
        RouteRequest => Model.ResourceKind.Route,
        VirtualServiceRequest => Model.ResourceKind.VirtualService,
        VirtualGatewayRequest => Model.ResourceKind.VirtualGateway,
        _ => Model.ResourceKind.GatewayRoute,
    };

    /// <summary>The API name of the member that holds the resource's own name.</summary>
    public static string NameMember(this ApiRequest request) => request.ResourceKind() switch
    {
        Model.ResourceKind.Mesh => "meshName",
        Model.ResourceKind.VirtualNode => "virtualNodeName",
        Model.ResourceKind.VirtualRouter => "virtualRouterName",
        Model.ResourceKind.Route => "routeName",
        Model.ResourceKind.VirtualService => "virtualServiceName",
        Model.ResourceKind.VirtualGateway => "virtualGatewayName",
        _ => "gatewayRouteName",
    };
}
