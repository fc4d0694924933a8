using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Keeps a diagram below what Mermaid refuses to draw: 500 lines or 50,000 characters.</summary>
internal static class MermaidLimits
{
    private const int MostLines = 450;
    private const int MostCharacters = 45_000;

    // Ids, brackets, arrows and classes around the label of one shape or line.
    private const int CharactersAround = 32;

    /// <summary>The picture itself, or its strongest lines and their ends with a remark on what is hidden.</summary>
    public static MermaidPicture Keep(MermaidPicture picture)
    {
        if (picture.Lines.Count <= MostLines && picture.Shapes.Sum(Cost) + picture.Lines.Sum(Cost) <= MostCharacters) return picture;

        var shapes = picture.Shapes.ToDictionary(shape => shape.Key, StringComparer.Ordinal);
        HashSet<string> kept = new(StringComparer.Ordinal);
        List<MermaidLine> lines = [];
        var left = MostCharacters;
        foreach (var line in picture.Lines.OrderByDescending(line => line.Strength).ThenBy(line => line.From, StringComparer.Ordinal).ThenBy(line => line.To, StringComparer.Ordinal))
        {
            var ends = new[] { line.From, line.To }.Where(end => !kept.Contains(end)).Distinct().ToList();
            var cost = Cost(line) + ends.Sum(end => Cost(shapes[end]));
            if (cost > left || lines.Count == MostLines) break;

            left -= cost;
            kept.UnionWith(ends);
            lines.Add(line);
        }

        foreach (var shape in picture.Shapes.Where(shape => !kept.Contains(shape.Key)))
        {
            left -= Cost(shape);
            if (left < 0) break;
            kept.Add(shape.Key);
        }

        return new([.. picture.Shapes.Where(shape => kept.Contains(shape.Key))], lines, $"{picture.Remark}, {Hidden(picture, lines.Count, kept.Count)}");
    }

    private static string Hidden(MermaidPicture picture, int lines, int shapes) => string.Create(
        CultureInfo.InvariantCulture,
        $"the strongest {lines} of {picture.Lines.Count} lines and {shapes} of {picture.Shapes.Count} shapes are drawn");

    private static int Cost(MermaidShape shape) => CharactersAround + MermaidText.Label(shape.Lines).Length;

    private static int Cost(MermaidLine line) => CharactersAround + MermaidText.Label(line.Labels).Length;
}
