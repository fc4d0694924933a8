using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The definitions of one mesh (name and owner) in one folder, or in one file that is a variant.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Variant">The variant; null for what the folder defines first of all.</param>
/// <param name="Definitions">The definitions in the order in which they were read.</param>
public sealed record DefinedMesh(string Folder, string? Variant, IReadOnlyList<Definition> Definitions)
{
    /// <summary>The mesh; complete where its own definition is among them, and nothing of it was left out.</summary>
    public MeshModel Model { get; } = ModelOf(Definitions);

    /// <summary>Where the mesh is made (a region, a provider), where another one of its name is made elsewhere.</summary>
    public string? Place { get; init; }

    private static MeshModel ModelOf(IReadOnlyList<Definition> definitions)
    {
        List<ApiRequest> requests = [.. definitions.Select(definition => definition.Request)];
        var whole = MeshModel.Of(requests);
        return definitions.Any(definition => definition.IsPartial) ? MeshModel.Empty(whole.Name, whole.Owner, isComplete: false).With(requests) : whole;
    }
}
