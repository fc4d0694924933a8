using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A node that a route leads to, and its share.</summary>
/// <param name="Node">The node's name.</param>
/// <param name="Share">The share in words, such as <c>10 %</c>; null for the only target of a route.</param>
/// <param name="IsIdle">Whether it gets nothing: weight 0.</param>
internal sealed record RouteTarget(string Node, string? Share, bool IsIdle)
{
    /// <summary>The targets of a route, the largest share first and equal ones by name.</summary>
    public static IReadOnlyList<RouteTarget> Of(ApiList<WeightedTarget>? targets)
    {
        if (targets is null) return [];
        if (targets.UnknownSource is { } source) return [new(source, null, IsIdle: false)];

        var weights = targets.Select(target => target.Weight.Has(out var weight) ? weight : (int?)null).ToList();
        var sum = weights.Contains(null) ? 0 : weights.Sum(weight => (decimal)weight!.Value);
        return
        [
            .. targets
                .Select((target, index) => (Weight: weights[index] ?? 0, Target: Of(target, weights[index], sum, targets.Count)))
                .OrderByDescending(one => one.Weight)
                .ThenBy(one => one.Target.Node, StringComparer.Ordinal)
                .Select(one => one.Target),
        ];
    }

    private static RouteTarget Of(WeightedTarget target, int? weight, decimal sum, int count)
    {
        var share = weight switch
        {
            null => target.Weight is null ? null : $"weight {target.Weight}",
            > 0 when count == 1 => null,
            _ when sum <= 0 => "0 %",
            _ => Math.Round(100 * weight.Value / sum, 1).ToString("0.# '%'", CultureInfo.InvariantCulture),
        };
        return new(target.VirtualNode?.ToString() ?? "?", share, weight == 0);
    }
}
