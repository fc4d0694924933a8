namespace Pulumi.AppMeshKit.Model;

/// <summary>Gives each place its height on the page, so that lines are straight where they can be.</summary>
internal static class Placement
{
    private const int Rounds = 16;
    private const double BetweenShapes = 22;
    private const double BesidePassage = 12;

    /// <summary>Places all layers; nothing overlaps.</summary>
    public static void Assign(List<List<LayoutNode>> layers)
    {
        foreach (var layer in layers) Stack(layer);
        for (var round = 0; round < Rounds; round++)
        {
            var both = round >= Rounds - 4;
            var order = round % 2 == 0 ? layers : layers.AsEnumerable().Reverse();
            foreach (var layer in order) Place(layer, both || round % 2 == 0, both || round % 2 == 1);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var layer in layers) Straighten(layer, node => node.Before, link => link.Left.Y + link.LeftAt - link.RightAt);
            foreach (var layer in layers.AsEnumerable().Reverse()) Straighten(layer, node => node.Behind, link => link.Right.Y + link.RightAt - link.LeftAt);
        }

        var top = layers.SelectMany(layer => layer).Min(node => node.Y);
        foreach (var layer in layers)
        {
            var least = double.MinValue;
            foreach (var node in layer)
            {
                node.Y = Math.Max(least, Math.Round(node.Y - top));
                least = node.Y + node.Height + 1;
            }
        }
    }

    private static void Stack(List<LayoutNode> layer)
    {
        var y = 0.0;
        for (var i = 0; i < layer.Count; i++)
        {
            layer[i].Y = y;
            if (i + 1 < layer.Count) y += Distance(layer[i], layer[i + 1]);
        }

        foreach (var node in layer) node.Y -= y / 2;
    }

    /// <summary>
    /// As near as possible to where the neighbours want each place, in the sense of least squares: neighbours that would overlap become
    /// one block, which goes to the mean of what its members want.
    /// </summary>
    private static void Place(List<LayoutNode> layer, bool byLeft, bool byRight)
    {
        List<(double Sum, double Weight, int Count)> blocks = [];
        List<double> offsets = [];
        var offset = 0.0;
        for (var i = 0; i < layer.Count; i++)
        {
            if (i > 0) offset += Distance(layer[i - 1], layer[i]);
            offsets.Add(offset);
            var (wanted, weight) = Wanted(layer[i], byLeft, byRight);
            blocks.Add(((wanted - offset) * weight, weight, 1));
            while (blocks.Count > 1 && blocks[^2].Sum / blocks[^2].Weight > blocks[^1].Sum / blocks[^1].Weight)
            {
                var (upper, lower) = (blocks[^2], blocks[^1]);
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = (upper.Sum + lower.Sum, upper.Weight + lower.Weight, upper.Count + lower.Count);
            }
        }

        var index = 0;
        foreach (var (sum, weight, count) in blocks)
            for (var i = 0; i < count; i++, index++) layer[index].Y = (sum / weight) + offsets[index];
    }

    /// <summary>Lines that only pass take the room that there is to go on as they came.</summary>
    private static void Straighten(List<LayoutNode> layer, Func<LayoutNode, List<LayoutLink>> links, Func<LayoutLink, double> wantedBy)
    {
        for (var i = 0; i < layer.Count; i++)
        {
            var node = layer[i];
            if (!node.IsPassage || links(node).Count != 1) continue;

            var least = i == 0 ? double.MinValue : layer[i - 1].Y + Distance(layer[i - 1], node);
            var most = i + 1 == layer.Count ? double.MaxValue : layer[i + 1].Y - Distance(node, layer[i + 1]);
            if (least <= most) node.Y = Math.Clamp(wantedBy(links(node)[0]), least, most);
        }
    }

    private static (double Wanted, double Weight) Wanted(LayoutNode node, bool byLeft, bool byRight)
    {
        double sum = 0, weight = 0;
        foreach (var link in byLeft ? node.Before : [])
        {
            sum += (link.Left.Y + link.LeftAt - link.RightAt) * link.Weight;
            weight += link.Weight;
        }

        foreach (var link in byRight ? node.Behind : [])
        {
            sum += (link.Right.Y + link.RightAt - link.LeftAt) * link.Weight;
            weight += link.Weight;
        }

        return weight > 0 ? (sum / weight, weight) : (node.Y, 0.1);
    }

    private static double Distance(LayoutNode upper, LayoutNode lower) =>
        upper.Height + (upper.IsPassage || lower.IsPassage ? BesidePassage : BetweenShapes);
}
