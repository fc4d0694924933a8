using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Definitions as Pulumi resources, whatever the rules think of them: what is asked here is what would be registered.
/// </summary>
internal sealed class RenderedMesh : ComponentResource
{
    public const string ComponentName = "definitions";

    public RenderedMesh(DefinitionModel definition, LateValues late)
        : base("appmeshkit:tool:RenderedMesh", ComponentName)
    {
        Resources = Engines.AppMesh.CreateDefinition(definition, new RenderingContext(this, late, null, new(), Model.MeshModel.Of(definition.Requests))).Resources;
        RegisterOutputs();
    }

    /// <summary>The resource of each definition.</summary>
    public IReadOnlyDictionary<Model.ResourceId, CustomResource> Resources { get; }
}
