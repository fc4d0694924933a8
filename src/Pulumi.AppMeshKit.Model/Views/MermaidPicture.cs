namespace Pulumi.AppMeshKit.Model;

/// <summary>What is to be drawn, before it becomes text.</summary>
/// <param name="Shapes">The shapes.</param>
/// <param name="Lines">The lines between them.</param>
/// <param name="Remark">What a reader must know of how it was drawn, or null.</param>
internal sealed record MermaidPicture(IReadOnlyList<MermaidShape> Shapes, IReadOnlyList<MermaidLine> Lines, string? Remark = null)
{
    /// <summary>The pictures of several meshes as one.</summary>
    public static MermaidPicture Of(IEnumerable<MermaidPicture> pictures)
    {
        var all = pictures.ToList();
        return new(
            [.. all.SelectMany(picture => picture.Shapes).DistinctBy(shape => shape.Key).OrderBy(shape => shape.Kind).ThenBy(shape => shape.Key, StringComparer.Ordinal)],
            Merge(all.SelectMany(picture => picture.Lines)),
            all.Select(picture => picture.Remark).FirstOrDefault(remark => remark is not null));
    }

    /// <summary>What a mesh is called in a drawing.</summary>
    public static string NameOf(MeshModel mesh) => (mesh.Name ?? "?") + (mesh.Owner is null ? string.Empty : $" of {mesh.Owner}");

    /// <summary>Lines with the same ends as one line with all their labels.</summary>
    private static IReadOnlyList<MermaidLine> Merge(IEnumerable<MermaidLine> lines) =>
    [
        .. lines
            .GroupBy(line => (line.From, line.To, line.Stroke))
            .Select(group => group.First() with
            {
                Labels = [.. group.SelectMany(line => line.Labels).Distinct()],
                Strength = group.Sum(line => line.Strength),
            }),
    ];
}
