namespace Pulumi.AppMeshKit.Model;

/// <summary>How a route spreads its traffic.</summary>
internal static class Distribution
{
    /// <summary>Whether two lists of targets send the same shares to the same places. What is not known counts as the same.</summary>
    public static bool IsSame(ApiList<WeightedTarget>? one, ApiList<WeightedTarget>? other)
    {
        if (Shares(one) is not { } shares || Shares(other) is not { } otherShares) return true;
        return shares.Count == otherShares.Count && shares.All(share => otherShares.TryGetValue(share.Key, out var same) && same == share.Value);
    }

    private static Dictionary<(string Node, string? Port), decimal>? Shares(ApiList<WeightedTarget>? targets)
    {
        if (targets is not { IsUnknown: false, Count: > 0 }) return null;

        Dictionary<(string, string?), decimal> weights = [];
        foreach (var target in targets)
        {
            if (!target.VirtualNode.Has(out var node) || !target.Weight.Has(out var weight) || target.Port is { IsKnown: false }) return null;
            var key = (node, target.Port?.ToString());
            if (weight > 0) weights[key] = weights.GetValueOrDefault(key) + weight;
        }

        var sum = weights.Values.Sum();
        return weights.ToDictionary(weight => weight.Key, weight => weight.Value / sum);
    }
}
