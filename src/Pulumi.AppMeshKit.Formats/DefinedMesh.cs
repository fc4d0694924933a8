using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The definitions of one mesh (name and owner) in one folder, or in one file that is a variant.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Variant">The variant; null for what the folder defines first of all.</param>
/// <param name="Definitions">The definitions in the order in which they were read.</param>
public sealed record DefinedMesh(string Folder, string? Variant, IReadOnlyList<Definition> Definitions)
{
    /// <summary>The mesh; complete where its own definition is among them.</summary>
    public MeshModel Model { get; } = MeshModel.Of([.. Definitions.Select(definition => definition.Request)]);
}
