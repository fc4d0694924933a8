using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The targets of a route and their weights. Weights are relative; what they total is an error only above 100 and at 0.</summary>
internal static class WeightedTargetRules
{
    public static IEnumerable<Finding> Check(Place at, ApiList<WeightedTarget>? targets)
    {
        if (targets is null) return [RuleBook.Required(at.Missing("weightedTargets"), "the action of a route", "weightedTargets")];
        if (targets.IsUnknown) return [];

        var list = at.At("weightedTargets", targets);
        return Findings.Of(
            targets.Count is 0 or > 10 ? [RuleBook.TargetCount(list, targets.Count)] : [],
            at.Each("weightedTargets", targets, Target),
            Twice(list, targets),
            Sum(list, targets));
    }

    private static IEnumerable<Finding> Target(Place at, WeightedTarget target)
    {
        if (target.VirtualNode is null) yield return RuleBook.TargetPart(at.Missing("virtualNode"), "virtualNode");
        if (target.VirtualNode.HasBadLength(255, out var name)) yield return RuleBook.TargetNode(at.At("virtualNode", target.VirtualNode), name);
        if (target.Weight is null) yield return RuleBook.TargetPart(at.Missing("weight"), "weight");
        if (target.Weight.IsOutside(0, 100)) yield return RuleBook.Weight(at.At("weight", target.Weight), target.Weight!);
        if (target.Port.IsOutside(1, 65535)) yield return RuleBook.MatchOrTargetPort(at.At("port", target.Port), target.Port!);
    }

    private static IEnumerable<Finding> Twice(Place at, ApiList<WeightedTarget> targets)
    {
        Dictionary<(string Node, string? Port), int> first = [];
        for (var index = 0; index < targets.Count; index++)
        {
            var target = targets[index];
            if (!target.VirtualNode.Has(out var node) || target.Port is { IsKnown: false }) continue;

            var key = (node, target.Port?.ToString());
            if (!first.TryAdd(key, index)) yield return RuleBook.TargetTwice(at.Item(index, target).At("virtualNode", target.VirtualNode), target.VirtualNode!, first[key]);
        }
    }

    /// <summary>Weights out of bounds are reported as such; their sum says nothing more.</summary>
    private static IEnumerable<Finding> Sum(Place at, ApiList<WeightedTarget> targets)
    {
        long sum = 0;
        var allKnown = targets.Count > 0;
        foreach (var target in targets)
        {
            if (target.Weight.IsOutside(0, 100)) yield break;
            if (target.Weight.Has(out var weight)) sum += weight;
            else allKnown = false;
        }

        if (sum > 100) yield return RuleBook.WeightSum(at, sum, targets.Select(target => $"{target.VirtualNode} {target.Weight}"));
        if (!allKnown || sum > 100) yield break;

        foreach (var finding in sum == 0 ? [RuleBook.WeightsZero(at)] : Shares(at, targets, sum)) yield return finding;
    }

    private static IEnumerable<Finding> Shares(Place at, ApiList<WeightedTarget> targets, long sum)
    {
        var largest = 0;
        var positive = 0;
        for (var index = 0; index < targets.Count; index++)
        {
            targets[index].Weight.Has(out var weight);
            largest = Math.Max(largest, weight);
            if (weight > 0) positive++;
            if (weight == 0) yield return RuleBook.WeightZero(at.Item(index, targets[index]).At("weight", targets[index].Weight), targets[index].VirtualNode?.ToString() ?? string.Empty);
        }

        // 1 and 1, or 8, 1 and 1 are everyday style; 90 and 5 look like per cent that were miscounted.
        if (positive > 1 && largest >= 10 && sum != 100) yield return RuleBook.Shares(at, sum, targets.Select(target => Share(target, sum)));
    }

    private static string Share(WeightedTarget target, long sum)
    {
        target.Weight.Has(out var weight);
        return string.Create(CultureInfo.InvariantCulture, $"{target.VirtualNode} {100.0 * weight / sum:0.#} %");
    }
}
