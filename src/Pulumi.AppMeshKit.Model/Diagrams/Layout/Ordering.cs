namespace Pulumi.AppMeshKit.Model;

/// <summary>Sorts each layer so that few lines cross.</summary>
internal sealed class Ordering
{
    private const int Rounds = 24;
    private const int RoundsOfMany = 8;
    private const int Many = 600;
    private const int MostInVain = 6;

    private readonly List<List<LayoutNode>> _layers;

    private Ordering(List<List<LayoutNode>> layers) => _layers = layers;

    /// <summary>Sorts the layers.</summary>
    public static void Sort(List<List<LayoutNode>> layers)
    {
        var ordering = new Ordering(layers);
        ordering.Number();
        ordering.Sort();
    }

    private void Sort()
    {
        var count = _layers.Sum(layer => layer.Count);
        var best = Copy();
        var fewest = Crossings.Of(_layers);
        var since = 0;
        for (var round = 0; round < (count > Many ? RoundsOfMany : Rounds) && fewest > 0 && since < MostInVain; round++)
        {
            if (round % 2 == 0) for (var i = 1; i < _layers.Count; i++) ByNeighbours(_layers[i], node => node.Before, link => link.Left);
            else for (var i = _layers.Count - 2; i >= 0; i--) ByNeighbours(_layers[i], node => node.Behind, link => link.Right);
            if (count <= Many) Swap();

            var crossings = Crossings.Of(_layers);
            since++;
            if (crossings >= fewest) continue;
            (best, fewest, since) = (Copy(), crossings, 0);
        }

        for (var i = 0; i < _layers.Count; i++)
        {
            _layers[i].Clear();
            _layers[i].AddRange(best[i]);
        }

        Number();
    }

    private static void ByNeighbours(List<LayoutNode> layer, Func<LayoutNode, List<LayoutLink>> links, Func<LayoutLink, LayoutNode> other)
    {
        var sorted = layer
            .Select(node => (Node: node, At: links(node) is { Count: > 0 } found ? found.Average(link => other(link).Order + (At(link, other(link)) / 1000)) : node.Order))
            .OrderBy(pair => pair.At)
            .ThenBy(pair => pair.Node.Order)
            .Select(pair => pair.Node)
            .ToList();
        layer.Clear();
        layer.AddRange(sorted);
        for (var i = 0; i < layer.Count; i++) layer[i].Order = i;
    }

    private static double At(LayoutLink link, LayoutNode node) => link.Left == node ? link.LeftAt : link.RightAt;

    private void Swap()
    {
        foreach (var layer in _layers)
        {
            for (var i = 0; i + 1 < layer.Count; i++)
            {
                var (upper, lower) = (layer[i], layer[i + 1]);
                if (Crossings.Between(upper, lower) <= Crossings.Between(lower, upper)) continue;
                (layer[i], layer[i + 1]) = (lower, upper);
                (lower.Order, upper.Order) = (i, i + 1);
            }
        }
    }

    private void Number()
    {
        foreach (var layer in _layers)
            for (var i = 0; i < layer.Count; i++) layer[i].Order = i;
    }

    private List<List<LayoutNode>> Copy() => [.. _layers.Select(layer => layer.ToList())];
}
