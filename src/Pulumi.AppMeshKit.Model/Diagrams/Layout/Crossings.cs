namespace Pulumi.AppMeshKit.Model;

/// <summary>Counts where lines cross.</summary>
internal static class Crossings
{
    /// <summary>All crossings between neighbouring layers.</summary>
    public static long Of(List<List<LayoutNode>> layers)
    {
        long crossings = 0;
        for (var i = 1; i < layers.Count; i++) crossings += Of(layers[i - 1], layers[i].Count);
        return crossings;
    }

    /// <summary>The crossings of the lines of two places in one layer, the first above the second.</summary>
    public static int Between(LayoutNode upper, LayoutNode lower) =>
        Count(upper.Before, lower.Before, link => link.Left.Order) + Count(upper.Behind, lower.Behind, link => link.Right.Order);

    private static int Count(List<LayoutLink> upper, List<LayoutLink> lower, Func<LayoutLink, int> orderOf)
    {
        var count = 0;
        foreach (var one in upper)
        {
            var order = orderOf(one);
            foreach (var other in lower)
                if (orderOf(other) < order) count++;
        }

        return count;
    }

    // Sorted by the left end, a line crosses all before it that end further down: a tree of sums counts them.
    private static long Of(List<LayoutNode> left, int right)
    {
        var sums = new int[right + 1];
        long crossings = 0;
        var seen = 0;
        foreach (var link in left.SelectMany(node => node.Behind.Select(link => (node.Order, To: link.Right.Order))).OrderBy(link => link.Order).ThenBy(link => link.To))
        {
            crossings += seen - Sum(sums, link.To + 1);
            for (var i = link.To + 1; i <= right; i += i & -i) sums[i]++;
            seen++;
        }

        return crossings;
    }

    private static int Sum(int[] sums, int to)
    {
        var sum = 0;
        for (var i = to; i > 0; i -= i & -i) sum += sums[i];
        return sum;
    }
}
