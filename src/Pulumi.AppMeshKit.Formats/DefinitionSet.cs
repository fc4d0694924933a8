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
            .SelectMany(mesh => ByPlace([.. mesh]).Select(part => new DefinedMesh(mesh.Key.Folder, mesh.First().Variant, part.Definitions) { Place = part.Place })),
    ];

    /// <summary>What to know of the files that is no fault of theirs, sentences with a full stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>
    /// Meshes of one name in two places (regions, providers) are two meshes. That they are two is plain where both places are
    /// regions, or where one resource stands in both; otherwise several providers make one mesh.
    /// </summary>
    private static IEnumerable<(IReadOnlyList<Definition> Definitions, string? Place)> ByPlace(IReadOnlyList<Definition> mesh)
    {
        var places = mesh.GroupBy(definition => definition.Place).ToList();
        var isTwice = places.Count > 1
            && (places.Select(place => place.Key?.Region).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1
                || mesh.GroupBy(definition => definition.Request.Key).Any(same => same.Select(definition => definition.Place).Distinct().Count() > 1));
        return isTwice ? places.Select(place => ((IReadOnlyList<Definition>)[.. place], place.Key?.ToString())) : [(mesh, null)];
    }
}
