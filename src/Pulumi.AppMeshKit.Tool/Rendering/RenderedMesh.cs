using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Definitions as Pulumi resources, whatever the rules think of them: what is asked here is what would be registered. A
/// placeholder in a text stands for itself.
/// </summary>
internal sealed class RenderedMesh : ComponentResource
{
    public const string ComponentName = "definitions";

    public RenderedMesh(DefinitionModel definition)
        : base("appmeshkit:tool:RenderedMesh", ComponentName)
    {
        var late = new LateValues();
        foreach (var leaf in definition.Parts.SelectMany(part => Unfilled.In(part.Request))) late.Deliver(leaf.Source, leaf.Source);
        Resources = Engines.AppMesh.CreateDefinition(definition, new RenderingContext(this, late, null)).Resources;
        RegisterOutputs();
    }

    /// <summary>The resource of each definition.</summary>
    public IReadOnlyDictionary<Model.ResourceId, CustomResource> Resources { get; }
}
