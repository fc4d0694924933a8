namespace Pulumi.AppMeshKit.Model;

/// <summary>A way of cubic curves: its start, then for each piece two points that bend it, and its end.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Pieces">The pieces.</param>
internal sealed record LinePath(Point Start, IReadOnlyList<(Point Bend1, Point Bend2, Point End)> Pieces)
{
    /// <summary>Where it ends.</summary>
    public Point End => Pieces[^1].End;

    /// <summary>Where it comes from at its end, for the head of the arrow.</summary>
    public Point Towards => Pieces[^1].Bend2;

    /// <summary>Through points, level at each.</summary>
    public static LinePath Through(IReadOnlyList<Point> points) => new(points[0], [.. Bends(points)]);

    /// <summary>Out to the right and back to the same side.</summary>
    public static LinePath Turn(IReadOnlyList<Point> points)
    {
        var (start, out1, turn, in1, end) = (points[0], points[1], points[2], points[3], points[4]);
        return new(start,
        [
            (start, out1, out1),
            (new(turn.X, out1.Y), new(turn.X, (out1.Y + turn.Y) / 2), turn),
            (new(turn.X, (in1.Y + turn.Y) / 2), new(turn.X, in1.Y), in1),
            (in1, new(end.X + 1, end.Y), end),
        ]);
    }

    /// <summary>Up and back down.</summary>
    public static LinePath Loop(Point start, Point end, double height) => new(start, [(start with { Y = start.Y - height }, end with { Y = end.Y - height }, end)]);

    /// <summary>The same elsewhere.</summary>
    public LinePath Moved(double x, double y)
    {
        return new(Move(Start), [.. Pieces.Select(piece => (Move(piece.Bend1), Move(piece.Bend2), Move(piece.End)))]);

        Point Move(Point point) => new(point.X + x, point.Y + y);
    }

    // Level at the ends and where the direction turns; elsewhere as steep as both neighbours allow without a wave.
    private static IEnumerable<(Point Bend1, Point Bend2, Point End)> Bends(IReadOnlyList<Point> points)
    {
        List<Point> path = [.. points.Where((point, index) => index == 0 || point != points[index - 1])];
        var slopes = path.Select((_, index) => index == 0 || index == path.Count - 1 ? 0 : Slope(path[index - 1], path[index], path[index + 1])).ToList();
        for (var i = 1; i < path.Count; i++)
        {
            var (from, to) = (path[i - 1], path[i]);

            // A piece that ends level may bend later than one that goes on.
            var third = (to.X - from.X) / (slopes[i - 1] == 0 && slopes[i] == 0 ? 2 : 3);
            yield return (new(from.X + third, from.Y + (third * slopes[i - 1])), new(to.X - third, to.Y - (third * slopes[i])), to);
        }
    }

    private static double Slope(Point before, Point at, Point after)
    {
        if (at.X == before.X || at.X == after.X) return 0;

        var (first, second) = ((at.Y - before.Y) / (at.X - before.X), (after.Y - at.Y) / (after.X - at.X));
        return first * second <= 0 ? 0 : 2 * first * second / (first + second);
    }
}
