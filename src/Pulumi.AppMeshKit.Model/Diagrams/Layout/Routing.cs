namespace Pulumi.AppMeshKit.Model;

/// <summary>Turns the places of a layout into shapes and lines on a page.</summary>
internal sealed class Routing
{
    private const double MostBetweenPorts = 12;
    private const double LoopHeight = 16;
    private const double BetweenTurns = 2.5;

    private readonly List<(double X, double Width)> _columns;
    private readonly Dictionary<(LayoutEdge Edge, bool IsStart), double> _ports = [];

    private Routing(List<(double X, double Width)> columns) => _columns = columns;

    /// <summary>The drawing of one connected part.</summary>
    public static Drawing Of(IReadOnlyList<LayoutNode> nodes, IReadOnlyList<LayoutEdge> edges, List<(double X, double Width)> columns)
    {
        var routing = new Routing(columns);
        routing.Ports([.. edges.Where(edge => edge.From != edge.To)]);
        var standing = nodes.Where(node => !node.IsPassage).ToList();
        return new Drawing(
            [.. standing.SelectMany(Shapes)],
            [.. edges.Select(edge => edge.From == edge.To ? Loop(edge) : routing.Line(edge))],
            [.. standing.Where(node => node.Frame is not null).Select(node => new DrawnFrame(new(node.X, node.Y, node.Width, node.Height), null))]).AtOrigin();
    }

    private static IEnumerable<DrawnShape> Shapes(LayoutNode node) => node.Members.Select(member => new DrawnShape(
        member.Shape,
        new(node.X + ((node.Width - member.Size.Width) / 2), node.Y + member.Top, member.Size.Width, member.Size.Height),
        member.Size.Texts));

    // Lines leave and arrive at a side in the order of where they go to, so that they do not cross at once.
    private void Ports(IReadOnlyList<LayoutEdge> edges)
    {
        var ends = edges.SelectMany(edge => new[]
        {
            (Edge: edge, IsStart: true, Node: edge.From, Member: edge.FromMember, IsRight: !edge.IsBackward, Next: Next(edge, isStart: true)),
            (Edge: edge, IsStart: false, Node: edge.To, Member: (LayoutMember?)edge.ToMember, IsRight: edge.IsBackward || edge.IsFlat, Next: Next(edge, isStart: false)),
        });
        foreach (var side in ends.GroupBy(end => (end.Node, end.Member, end.IsRight)))
        {
            var sorted = side.OrderBy(end => end.Next).ToList();
            var height = side.Key.Member?.Size.Height ?? side.Key.Node.Height;
            var middle = side.Key.Node.Y + (side.Key.Member?.Middle ?? (side.Key.Node.Height / 2));
            var between = Math.Min(MostBetweenPorts, height * 0.6 / sorted.Count);
            for (var i = 0; i < sorted.Count; i++) _ports[(sorted[i].Edge, sorted[i].IsStart)] = middle + ((i - ((sorted.Count - 1) / 2.0)) * between);
        }
    }

    private static double Next(LayoutEdge edge, bool isStart)
    {
        var passage = edge.IsFlat || isStart != edge.IsBackward ? edge.Passages[0] : edge.Passages[^1];
        return passage.Y + (passage.Height / 2);
    }

    private DrawnLine Line(LayoutEdge edge)
    {
        List<Point> points = [];
        points.AddRange(End(edge, isStart: true, isRight: !edge.IsBackward));
        foreach (var passage in edge.IsBackward ? edge.Passages.AsEnumerable().Reverse() : edge.Passages)
        {
            var (x, width) = _columns[passage.Rank];
            var y = passage.Y + (passage.Height / 2);
            if (edge.IsFlat) points.Add(new(x - 4 - (passage.Order % 7 * BetweenTurns), y));
            else if (edge.IsBackward) points.AddRange([new(x + width, y), new(x, y)]);
            else points.AddRange([new(x, y), new(x + width, y)]);
        }

        points.AddRange(End(edge, isStart: false, isRight: edge.IsBackward || edge.IsFlat).Reverse());
        return new(edge.Line, edge.IsFlat ? LinePath.Turn(points) : LinePath.Through(points), edge.Label is { } label ? Label(edge, label) : null);
    }

    private DrawnLabel Label(LayoutEdge edge, LayoutNode passage)
    {
        var size = ShapeSize.OfLabels(edge.Line.Labels);
        var (x, width) = _columns[passage.Rank];
        return new(new(edge.IsFlat ? x : x + ((width - size.Width) / 2), passage.Y, size.Width, size.Height), size.Texts);
    }

    // From the edge of the shape to the edge of its layer, for another shape there may be wider.
    private IEnumerable<Point> End(LayoutEdge edge, bool isStart, bool isRight)
    {
        var (node, member) = isStart ? (edge.From, edge.FromMember) : (edge.To, edge.ToMember);
        var y = _ports[(edge, isStart)];
        var (x, width) = _columns[node.Rank];
        var (left, shapeWidth) = member is null ? (node.X, node.Width) : (node.X + ((node.Width - member.Size.Width) / 2), member.Size.Width);
        var inset = member is null ? 0 : ShapeOutline.InsetAt(member, y - node.Y - member.Middle);
        yield return new(isRight ? left + shapeWidth - inset : left + inset, y);
        yield return new(isRight ? x + width : x, y);
    }

    /// <summary>A call to itself: out at the right, over the top, and in from above.</summary>
    private static DrawnLine Loop(LayoutEdge edge)
    {
        var member = edge.ToMember;
        var right = edge.From.X + ((edge.From.Width + member.Size.Width) / 2);
        var top = edge.From.Y + member.Top;
        var start = new Point(right - ShapeSize.Inset(member.Shape.Kind, member.Size.Height) - 4, top);
        var end = start with { X = start.X - 26 };
        return new(edge.Line, LinePath.Loop(start, end, LoopHeight), null);
    }
}
