using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What a rendering needs besides the model.</summary>
/// <param name="Parent">The component that everything becomes a child of.</param>
/// <param name="Late">The inputs behind the model's leaves.</param>
/// <param name="Mesh">
/// The mesh's own resource, which children depend on; null for a mesh that this program does not create.
/// Always a custom resource: a dependency on a component that is also the parent would wait for itself for ever.
/// </param>
/// <param name="Made">What the program has registered of the mesh so far.</param>
/// <param name="Model">All that has joined the mesh, the component that is rendered among it.</param>
internal sealed record RenderingContext(ComponentResource Parent, LateValues Late, CustomResource? Mesh, MadeResources Made, MeshModel Model)
{
    /// <summary>The context of a component that has joined its mesh.</summary>
    internal static RenderingContext Of(ComponentResource parent, LateValues late, MeshScope scope) => new(parent, late, scope.Resource, scope.Made, scope.Model);
}
