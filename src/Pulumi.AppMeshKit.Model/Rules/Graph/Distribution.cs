namespace Pulumi.AppMeshKit.Model;

/// <summary>How a route spreads its traffic.</summary>
internal static class Distribution
{
    /// <summary>The targets that get traffic, with their shares; null where only a deployment knows them.</summary>
    public static RouteShares? Shares(ApiList<WeightedTarget>? targets)
    {
        if (targets is not { IsUnknown: false, Count: > 0 }) return null;

        Dictionary<(string, int?), decimal> weights = [];
        foreach (var target in targets)
        {
            if (!target.VirtualNode.Has(out var node) || !target.Weight.Has(out var weight) || target.Port is { IsKnown: false }) return null;
            var key = (node, target.Port.Has(out var port) ? port : (int?)null);
            if (weight > 0) weights[key] = weights.GetValueOrDefault(key) + weight;
        }

        var sum = weights.Values.Sum();
        List<RouteShare> shares = [.. weights.OrderBy(weight => weight.Key.Item1, StringComparer.Ordinal).ThenBy(weight => weight.Key.Item2).Select(weight => new RouteShare(weight.Key.Item1, weight.Key.Item2, weight.Value / sum))];

        // Thirds have no end: what rounding takes away, the last share gets back, so that the sum is 1.
        if (shares.Count > 0) shares[^1] = shares[^1] with { Share = 1 - shares.SkipLast(1).Sum(share => share.Share) };
        return new(shares);
    }
}
