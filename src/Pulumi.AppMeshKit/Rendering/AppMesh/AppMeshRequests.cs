using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
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
    /// <returns>The request, or null for a type that is no App Mesh resource.</returns>
    public static ApiRequest? FromInputs(string type, IReadOnlyDictionary<string, object> inputs) => Read(type, inputs)?.Request;

    /// <summary>The same, with what App Mesh has no place for: such inputs are problems and left out of the request.</summary>
    /// <param name="type">The resource's type, such as <c>aws:appmesh/route:Route</c>.</param>
    /// <param name="inputs">The inputs under the names that Pulumi.Aws gives them, as mocks receive them.</param>
    /// <returns>The request and the problems, or null for a type that is no App Mesh resource.</returns>
    public static RequestReadResult? Read(string type, IReadOnlyDictionary<string, object> inputs)
    {
        if (PulumiAwsWords.KindOf(type) is not { } found)
        {
            return null;
        }

        var problems = new List<ReadProblem>();
        var request = found.Read(PulumiAwsWords.Request(RegisteredInputs.Read(inputs), found), Origin.Root(), problems);
        return new(request, problems);
    }
}
