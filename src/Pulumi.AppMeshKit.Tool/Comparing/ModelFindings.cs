using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The findings about meshes, wherever they were read from.</summary>
internal static class ModelFindings
{
    /// <summary>What is wrong with each resource, and with each mesh as a whole.</summary>
    public static IReadOnlyList<Finding> Of(IEnumerable<MeshModel> meshes) =>
        [.. meshes.SelectMany(mesh => mesh.Requests.SelectMany(ResourceRules.Check).Concat(MeshGraphRules.Check(mesh)))];
}
