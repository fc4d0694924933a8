namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Lays out shapes that lines connect, from left to right: layers, an order in each layer with few crossings, then places that keep lines
/// straight. A label is a place like a shape, so that it never lies on anything.
/// </summary>
internal sealed class LayeredLayout
{
    private const double FramePadding = 10;
    private const double BetweenMembers = 10;
    private const double LeastGap = 22;
    private const double MostGap = 64;

    private readonly List<LayoutNode> _nodes = [];
    private readonly Dictionary<string, (LayoutNode Node, LayoutMember? Member)> _places = new(StringComparer.Ordinal);
    private readonly List<LayoutEdge> _edges = [];
    private List<List<LayoutNode>> _layers = [];

    private LayeredLayout(IReadOnlyList<PictureShape> shapes, IEnumerable<PictureLine> lines)
    {
        foreach (var group in shapes.GroupBy(shape => shape.Frame ?? shape.Key)) Add(group.Key, [.. group]);
        foreach (var line in lines)
        {
            var (from, to) = (_places[line.From], _places[line.To]);
            _edges.Add(new(line, from.Node, from.Member, to.Node, to.Member!));
        }
    }

    /// <summary>Lays out one connected part of a picture.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <param name="lines">The lines between them.</param>
    public static Drawing Of(IReadOnlyList<PictureShape> shapes, IEnumerable<PictureLine> lines)
    {
        var layout = new LayeredLayout(shapes, lines);
        var apart = layout._edges.Where(edge => edge.From != edge.To).ToList();
        Ranking.Assign(layout._nodes, apart);
        foreach (var edge in apart) layout.Split(edge);
        layout._layers = [.. Enumerable.Range(0, layout._nodes.Max(node => node.Rank) + 1).Select(rank => layout._nodes.Where(node => node.Rank == rank).ToList())];
        Ordering.Sort(layout._layers);
        Placement.Assign([.. layout._layers.Where(layer => layer.Count > 0)]);
        return Routing.Of(layout._nodes, layout._edges, layout.Columns());
    }

    private void Add(string key, IReadOnlyList<PictureShape> shapes)
    {
        var isFrame = shapes[0].Frame is not null;
        var top = isFrame ? FramePadding : 0;
        List<LayoutMember> members = [];
        foreach (var shape in shapes)
        {
            var size = ShapeSize.Of(shape);
            members.Add(new(shape, size, top));
            top += size.Height + BetweenMembers;
        }

        top += (isFrame ? FramePadding : 0) - BetweenMembers;
        var node = new LayoutNode(members.Max(member => member.Size.Width) + (isFrame ? 2 * FramePadding : 0), top, members) { Frame = isFrame ? key : null };
        _nodes.Add(node);
        if (isFrame) _places[key] = (node, null);
        foreach (var member in members) _places[member.Shape.Key] = (node, member);
    }

    /// <summary>A line passes each layer between its ends; in the middle one stands its label.</summary>
    private void Split(LayoutEdge edge)
    {
        var (left, right) = edge.IsBackward ? (edge.To, edge.From) : (edge.From, edge.To);
        var (leftAt, rightAt) = edge.IsBackward ? (edge.ToMember.Middle, Middle(edge.From, edge.FromMember)) : (Middle(edge.From, edge.FromMember), edge.ToMember.Middle);
        var first = left.Rank + 1;
        var last = edge.IsFlat ? first : right.Rank - 1;
        var middle = first + ((last - first) / 4 * 2);
        var size = ShapeSize.OfLabels(edge.Line.Labels);
        for (var rank = first; rank <= last; rank++)
        {
            var isLabel = rank == middle;
            var passage = new LayoutNode(isLabel ? size.Width : 0, isLabel ? size.Height : 0, []) { Rank = rank };
            if (isLabel && size.Height > 0) edge.Label = passage;
            edge.Passages.Add(passage);
            _nodes.Add(passage);
            Link(left, leftAt, passage, passage.Height / 2);
            (left, leftAt) = (passage, passage.Height / 2);
        }

        if (edge.IsFlat) Link(edge.To, edge.ToMember.Middle, left, leftAt);
        else Link(left, leftAt, right, rightAt);
    }

    private static double Middle(LayoutNode node, LayoutMember? member) => member?.Middle ?? (node.Height / 2);

    private static void Link(LayoutNode left, double leftAt, LayoutNode right, double rightAt)
    {
        var link = new LayoutLink(left, leftAt, right, rightAt);
        left.Behind.Add(link);
        right.Before.Add(link);
    }

    // The steeper the lines between two layers, the more room they get.
    private List<(double X, double Width)> Columns()
    {
        List<(double, double)> columns = [];
        var x = 0.0;
        foreach (var layer in _layers)
        {
            var width = layer.Count == 0 ? 0 : layer.Max(node => node.Width);
            foreach (var node in layer) node.X = Math.Round(x + ((width - node.Width) / 2));
            columns.Add((x, width));
            var steepest = layer.SelectMany(node => node.Behind).Select(link => Math.Abs(link.Left.Y + link.LeftAt - link.Right.Y - link.RightAt)).DefaultIfEmpty().Max();
            x += width + Math.Round(Math.Clamp(steepest / 6, LeastGap, MostGap));
        }

        return columns;
    }
}
