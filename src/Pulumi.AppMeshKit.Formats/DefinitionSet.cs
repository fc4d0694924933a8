namespace Pulumi.AppMeshKit.Formats;

/// <summary>What came of reading files.</summary>
/// <param name="Definitions">The definitions, by file and in the order in which they stand there.</param>
/// <param name="Unreadable">Files that were meant to hold definitions and cannot be read. None of them hides another.</param>
/// <param name="Skipped">Files of a folder that are no definitions of a mesh.</param>
public sealed record DefinitionSet(
    IReadOnlyList<Definition> Definitions,
    IReadOnlyList<UnreadableFile> Unreadable,
    IReadOnlyList<string> Skipped)
{
    /// <summary>
    /// The definitions by mesh. A mesh is a name and an owner within one folder. A file with a variant stands alone: it takes the
    /// place of something, so it makes no mesh together with others, and a reference out of it proves nothing.
    /// </summary>
    public IReadOnlyList<DefinedMesh> Meshes { get; } =
    [
        .. Definitions
            .GroupBy(definition => (
                definition.Folder,
                Mesh: definition.Request.MeshName?.ToString(),
                Owner: definition.Request.MeshOwner?.ToString(),
                VariantFile: definition.Variant is null ? null : definition.File))
            .Select(mesh => new DefinedMesh(mesh.Key.Folder, mesh.First().Variant, [.. mesh])),
    ];
}
