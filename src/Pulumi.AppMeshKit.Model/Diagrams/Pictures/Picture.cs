namespace Pulumi.AppMeshKit.Model;

/// <summary>What is to be drawn, before it becomes text.</summary>
/// <param name="Shapes">The shapes, sorted by kind and key.</param>
/// <param name="Lines">The lines between them.</param>
/// <param name="Remark">What a reader must know of how it was drawn, or null.</param>
internal sealed record Picture(IReadOnlyList<PictureShape> Shapes, IReadOnlyList<PictureLine> Lines, string? Remark = null)
{
    /// <summary>The pictures of several meshes as one.</summary>
    public static Picture Of(IEnumerable<Picture> pictures)
    {
        var all = pictures.ToList();
        return new(Sort(all.SelectMany(picture => picture.Shapes).DistinctBy(shape => shape.Key)), Merge(all.SelectMany(picture => picture.Lines)));
    }

    /// <summary>What a mesh is called in a picture.</summary>
    public static string NameOf(MeshModel mesh) => (mesh.Name ?? "?") + (mesh.Owner is null ? string.Empty : $" of {mesh.Owner}");

    /// <summary>Shapes in the order in which they are written.</summary>
    public static IReadOnlyList<PictureShape> Sort(IEnumerable<PictureShape> shapes) =>
        [.. shapes.OrderBy(shape => shape.Kind).ThenBy(shape => shape.Key, StringComparer.Ordinal)];

    /// <summary>The same without frames: what leaves a frame leaves each of its shapes.</summary>
    public Picture WithoutFrames()
    {
        var frames = Shapes.Where(shape => shape.Frame is not null).ToLookup(shape => shape.Frame!, shape => shape.Key);
        return this with
        {
            Shapes = [.. Shapes.Select(shape => shape with { Frame = null })],
            Lines = Merge(Lines.SelectMany(line => frames.Contains(line.From) ? frames[line.From].Select(from => line with { From = from }) : [line])),
        };
    }

    /// <summary>Lines with the same ends as one line with all their labels.</summary>
    private static IReadOnlyList<PictureLine> Merge(IEnumerable<PictureLine> lines) =>
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
