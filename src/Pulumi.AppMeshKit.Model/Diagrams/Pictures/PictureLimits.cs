using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How much a picture may hold.</summary>
/// <param name="Shapes">The most shapes.</param>
/// <param name="Lines">The most lines.</param>
/// <param name="Characters">The most characters as Mermaid text.</param>
internal sealed record PictureLimits(int Shapes, int Lines, int Characters)
{
    // Ids, brackets, arrows, classes and colours around the label of one shape or line.
    private const int CharactersAround = 40;

    // What enters the mesh outlives calls within it.
    private const int WeightOfEntry = 10;

    /// <summary>What a person still reads.</summary>
    public static PictureLimits Readable { get; } = new(25, 40, int.MaxValue);

    /// <summary>What Mermaid still draws: it refuses 500 lines and 50,000 characters.</summary>
    public static PictureLimits Mermaid { get; } = new(1000, 450, 45_000);

    /// <summary>Whether a picture is within the limits.</summary>
    public bool Fits(Picture picture) =>
        picture.Shapes.Count <= Shapes && picture.Lines.Count <= Lines
        && (Characters == int.MaxValue || picture.Shapes.Sum(Cost) + picture.Lines.Sum(Cost) <= Characters);

    /// <summary>The picture itself, or its strongest lines and their ends with a remark on what is hidden.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="essential">The keys of shapes that outlive all others.</param>
    public Picture Keep(Picture picture, IReadOnlySet<string>? essential = null)
    {
        if (Fits(picture)) return picture;

        picture = picture.WithoutFrames();
        var shapes = picture.Shapes.ToDictionary(shape => shape.Key, StringComparer.Ordinal);
        HashSet<string> kept = new(StringComparer.Ordinal);
        List<PictureLine> lines = [];
        var left = Characters;
        foreach (var line in Strongest(picture, essential))
        {
            var ends = new[] { line.From, line.To }.Where(end => !kept.Contains(end)).Distinct().ToList();
            var cost = Cost(line) + ends.Sum(end => Cost(shapes[end]));
            if (lines.Count == Lines || cost > left) break;
            if (kept.Count + ends.Count > Shapes) continue;

            left -= cost;
            kept.UnionWith(ends);
            lines.Add(line);
        }

        foreach (var shape in picture.Shapes.Where(shape => !kept.Contains(shape.Key)))
        {
            left -= Cost(shape);
            if (left < 0 || kept.Count >= Shapes) break;
            kept.Add(shape.Key);
        }

        var remark = Hidden(picture, lines.Count, kept.Count);
        return new([.. picture.Shapes.Where(shape => kept.Contains(shape.Key))], lines, picture.Remark is null ? remark : $"{picture.Remark}, {remark}");
    }

    private static IEnumerable<PictureLine> Strongest(Picture picture, IReadOnlySet<string>? essential) => picture.Lines
        .OrderByDescending(line => line.Mark != ChangeMark.None)
        .ThenByDescending(line => essential is not null && (essential.Contains(line.From) || essential.Contains(line.To)))
        .ThenByDescending(line => line.Kind == LineKind.Entry ? line.Strength * WeightOfEntry : line.Strength)
        .ThenBy(line => line.From, StringComparer.Ordinal)
        .ThenBy(line => line.To, StringComparer.Ordinal);

    private static string Hidden(Picture picture, int lines, int shapes) => string.Create(
        CultureInfo.InvariantCulture,
        $"the strongest {lines} of {picture.Lines.Count} lines and {shapes} of {picture.Shapes.Count} shapes are drawn");

    private static int Cost(PictureShape shape) => CharactersAround + MermaidText.Label(shape.Lines).Length;

    private static int Cost(PictureLine line) => CharactersAround + MermaidText.Label(line.Labels).Length;
}
