using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;
using Pulumi.AppMeshKit.Rendering.AppMesh;

namespace Pulumi.AppMeshKit;

/// <summary>
/// Reads App Mesh requests back from what was registered with Pulumi: from the inputs that a test's mocks see, or those
/// in a preview. The way back of the rendering to Pulumi.Aws.
/// </summary>
public static class AppMeshRequests
{
    /// <summary>The request that the registration of a resource amounts to.</summary>
    /// <param name="type">The resource's type, such as <c>aws:appmesh/route:Route</c>.</param>
    /// <param name="inputs">The inputs under the names that Pulumi.Aws gives them, as mocks receive them.</param>
    /// <param name="problems">Collects what App Mesh's API has no place for; such inputs are left out of the request.</param>
    /// <returns>The request, or null for a type that is no App Mesh resource.</returns>
    public static ApiRequest? FromInputs(
        string type, IReadOnlyDictionary<string, object> inputs, ICollection<ReadProblem>? problems = null)
    {
        Func<ApiReader, ApiRequest>? read = type switch
        {
            "aws:appmesh/mesh:Mesh" => MeshRequest.Read,
            "aws:appmesh/virtualNode:VirtualNode" => VirtualNodeRequest.Read,
            "aws:appmesh/virtualRouter:VirtualRouter" => VirtualRouterRequest.Read,
            "aws:appmesh/route:Route" => RouteRequest.Read,
            "aws:appmesh/virtualService:VirtualService" => VirtualServiceRequest.Read,
            "aws:appmesh/virtualGateway:VirtualGateway" => VirtualGatewayRequest.Read,
            "aws:appmesh/gatewayRoute:GatewayRoute" => GatewayRouteRequest.Read,
            _ => null,
        };
        if (read is null)
        {
            return null;
        }

        // The API calls the name after the kind: aws:appmesh/virtualNode:VirtualNode has a virtualNodeName.
        var kind = type[(type.IndexOf('/', StringComparison.Ordinal) + 1)..type.LastIndexOf(':')];
        var found = new List<ReadProblem>();
        var request = ApiReader.Read(RegisteredInputs.Read(inputs, nameMember: $"{kind}Name"), Origin.Root(), read, found);
        foreach (var problem in found)
        {
            problems?.Add(problem);
        }

        return request;
    }
}
