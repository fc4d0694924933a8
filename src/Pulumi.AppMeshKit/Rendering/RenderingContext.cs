using Pulumi.AppMeshKit.Mapping;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What a rendering needs besides the model.</summary>
/// <param name="Parent">The component that everything becomes a child of.</param>
/// <param name="Late">The inputs behind the model's leaves.</param>
/// <param name="Mesh">
/// The mesh's own resource, which children depend on; null for a mesh that this program does not create.
/// Always a custom resource: a dependency on a component that is also the parent would wait for itself for ever.
/// </param>
/// <param name="Made">What the program has registered of the mesh so far.</param>
internal sealed record RenderingContext(ComponentResource Parent, LateValues Late, CustomResource? Mesh, MadeResources Made);
