using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Draws several shapes as one, and the lines between them as lines of that one.</summary>
internal static class PictureFold
{
    private const int MostLabels = 3;

    /// <summary>One shape for each service: its nodes are folded in, but for those in <paramref name="kept" /> and those of services there.</summary>
    /// <param name="picture">Everything, without frames.</param>
    /// <param name="kept">The keys of shapes that stay as they are.</param>
    public static Picture Services(Picture picture, IReadOnlySet<string>? kept = null) => Fold(
        picture,
        shape => shape.Owner is not { } owner || kept?.Contains(shape.Key) == true || kept?.Contains(owner) == true ? shape.Key : owner,
        Service,
        Shorten) with { Remark = kept is null ? "each service is one shape with its virtual nodes folded in" : null };

    /// <summary>One shape for each group of services.</summary>
    /// <param name="picture">One shape for each service.</param>
    /// <param name="groups">Which group each shape is of.</param>
    /// <param name="kept">The keys of shapes that stay as they are.</param>
    public static Picture Groups(Picture picture, ServiceGroups groups, IReadOnlySet<string>? kept = null) => Fold(
        picture,
        shape => kept?.Contains(shape.Key) == true ? shape.Key : groups.KeyOf(shape),
        groups.Shape,
        Count) with { Remark = kept is null ? $"each box is a group of services, {groups.Basis}" : null };

    private static Picture Fold(
        Picture picture,
        Func<PictureShape, string> keyOf,
        Func<string, IReadOnlyList<PictureShape>, int, PictureShape> make,
        Func<LineKind, IReadOnlyList<PictureLine>, IReadOnlyList<string>> label)
    {
        var keys = picture.Shapes.ToDictionary(shape => shape.Key, keyOf, StringComparer.Ordinal);
        var lines = picture.Lines.ToLookup(line => keys[line.From] == keys[line.To] && (line.Kind != LineKind.Call || keys[line.From] != line.To));
        var within = lines[true].ToLookup(line => keys[line.From], StringComparer.Ordinal);
        return new(
            Picture.Sort(picture.Shapes
                .GroupBy(shape => keys[shape.Key])
                .Select(group => group.Count() == 1 && group.First().Key == group.Key
                    ? group.First()
                    : Marked(make(group.Key, [.. group], within[group.Key].Count()), [.. group], within[group.Key]))),
            [
                .. lines[false]
                    .GroupBy(line => (From: keys[line.From], To: keys[line.To]))
                    .Select(group => group.Count() == 1 && group.Key.From == group.First().From && group.Key.To == group.First().To
                        ? group.First()
                        : Line(group.Key.From, group.Key.To, [.. group], label)),
            ]);
    }

    private static PictureShape Service(string key, IReadOnlyList<PictureShape> members, int within)
    {
        var service = members.FirstOrDefault(shape => shape.Key == key) ?? members[0];
        var nodes = members.Count(shape => shape.Key != key);
        return service with
        {
            Lines = [.. Some(service.Lines), .. nodes > 1 ? [Say.Count(nodes, "node")] : Array.Empty<string>()],
            Names = [.. members.SelectMany(shape => shape.Names).Distinct()],
        };
    }

    // What holds something that changed has changed.
    private static PictureShape Marked(PictureShape shape, IReadOnlyList<PictureShape> members, IEnumerable<PictureLine> within)
    {
        var together = Together([.. members.Select(member => member.Mark)]);
        return shape with { Mark = together == ChangeMark.None && within.Any(line => line.Mark != ChangeMark.None) ? ChangeMark.Changed : together };
    }

    private static PictureLine Line(string from, string to, IReadOnlyList<PictureLine> lines, Func<LineKind, IReadOnlyList<PictureLine>, IReadOnlyList<string>> label)
    {
        var kind = lines.Min(line => line.Kind);
        var strokes = lines.Select(line => line.Stroke).Distinct().ToList();
        return new(from, to, kind, strokes.Count == 1 ? strokes[0] : LineStroke.Plain, label(kind, lines), lines.Sum(line => line.Strength))
        {
            Mark = Together([.. lines.Select(line => line.Mark)]),
        };
    }

    private static ChangeMark Together(IReadOnlyList<ChangeMark> marks) =>
        marks.All(mark => mark == marks[0]) ? marks[0] : ChangeMark.Changed;

    private static IReadOnlyList<string> Shorten(LineKind kind, IReadOnlyList<PictureLine> lines) => Some([.. lines.SelectMany(line => line.Labels).Distinct()]);

    private static IReadOnlyList<string> Count(LineKind kind, IReadOnlyList<PictureLine> lines) => lines.Count == 1 ? [] : [Say.Count(lines.Count, kind == LineKind.Call ? "call" : "route")];

    private static IReadOnlyList<string> Some(IReadOnlyList<string> labels) => labels.Count <= MostLabels + 1
        ? labels
        : [.. labels.Take(MostLabels), string.Create(CultureInfo.InvariantCulture, $"+{labels.Count - MostLabels} more")];
}
