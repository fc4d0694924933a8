namespace Pulumi.AppMeshKit.Model;

/// <summary>The picture after laid over the picture before: what is in one alone, and what is otherwise in the other.</summary>
internal static class PictureChanges
{
    /// <summary>Both as one picture, with marks.</summary>
    /// <param name="before">Everything before, without frames.</param>
    /// <param name="after">Everything after, without frames.</param>
    public static Picture Of(Picture before, Picture after)
    {
        var lines = Lines(before, after);

        // Routes are a setting of the service, calls one of the node: a line that changed is a change of where it starts.
        var changed = lines.Where(line => line.Mark != ChangeMark.None).Select(line => line.From).ToHashSet(StringComparer.Ordinal);
        var shapes = Pairs(before.Shapes, after.Shapes, shape => shape.Key)
            .Select(pair => ShapeOf(pair.Before, pair.After))
            .Select(shape => shape.Mark == ChangeMark.None && changed.Contains(shape.Key) ? shape with { Mark = ChangeMark.Changed } : shape);
        return new(Picture.Sort(shapes), lines);
    }

    /// <summary>The keys of all that is marked.</summary>
    public static IReadOnlySet<string> Core(Picture picture) =>
        picture.Shapes.Where(shape => shape.Mark != ChangeMark.None).Select(shape => shape.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>What changed in a picture, with its neighbourhood.</summary>
    public static Picture Around(Picture picture, int hops) =>
        Neighbourhood.Of(picture, Core(picture), hops, picture.Lines.Where(line => line.Mark != ChangeMark.None).SelectMany(line => new[] { line.From, line.To }));

    private static PictureShape ShapeOf(PictureShape? before, PictureShape? after)
    {
        if (before is null) return after! with { Mark = after!.Kind == ShapeKind.Missing ? ChangeMark.None : ChangeMark.Added };
        if (after is null) return before with { Mark = before.Kind == ShapeKind.Missing ? ChangeMark.None : ChangeMark.Removed };

        // A name that nothing stands for is no resource: one that takes its place is new.
        return (before.Kind == ShapeKind.Missing, after.Kind == ShapeKind.Missing) switch
        {
            (true, false) => after with { Mark = ChangeMark.Added },
            (false, true) => after with { Mark = ChangeMark.Removed },
            _ when before.Lines.SequenceEqual(after.Lines) && before.Kind == after.Kind => after,
            _ => after with { Mark = ChangeMark.Changed, Lines = LabelChanges.Of(before.Lines, after.Lines) },
        };
    }

    private static IReadOnlyList<PictureLine> Lines(Picture before, Picture after)
    {
        var routes = Ends(after).Concat(Ends(before)).Distinct().ToList();
        var (were, are) = (ByEnds(before), ByEnds(after));
        return [.. routes.Select(ends => LineOf([.. were[ends]], [.. are[ends]]))];
    }

    private static IEnumerable<(string From, string To)> Ends(Picture picture) => picture.Lines.Select(line => (line.From, line.To));

    private static ILookup<(string From, string To), PictureLine> ByEnds(Picture picture) => picture.Lines.ToLookup(line => (line.From, line.To));

    private static PictureLine LineOf(IReadOnlyList<PictureLine> before, IReadOnlyList<PictureLine> after)
    {
        if (before.Count == 0) return One(after) with { Mark = ChangeMark.Added };
        if (after.Count == 0) return One(before) with { Mark = ChangeMark.Removed };

        var (was, line) = (One(before), One(after));
        var labels = line.Kind == LineKind.Route ? LabelChanges.OfRoutes(was.Labels, line.Labels) : LabelChanges.Of(was.Labels, line.Labels);
        if (Security(was) != Security(line)) labels = [.. labels, LabelChanges.Arrow(Security(was), Security(line))];
        return labels.SequenceEqual(line.Labels) ? line : line with { Labels = labels, Mark = ChangeMark.Changed };
    }

    // A weight of 0 makes a line of its own; here it is one more label.
    private static PictureLine One(IReadOnlyList<PictureLine> lines)
    {
        var main = lines.FirstOrDefault(line => line.Stroke != LineStroke.Dotted) ?? lines[0];
        return main with { Labels = [.. lines.SelectMany(line => line.Labels).Distinct()], Strength = lines.Sum(line => line.Strength) };
    }

    // Dotted lines say it in words, or carry no traffic.
    private static string Security(PictureLine line) => line.Stroke == LineStroke.Thick ? "TLS" : "plain";

    private static IEnumerable<(T? Before, T? After)> Pairs<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> keyOf)
        where T : class
    {
        var (were, are) = (before.ToDictionary(keyOf, StringComparer.Ordinal), after.ToDictionary(keyOf, StringComparer.Ordinal));
        return were.Keys.Union(are.Keys).Select(key => (were.GetValueOrDefault(key), are.GetValueOrDefault(key)));
    }
}
