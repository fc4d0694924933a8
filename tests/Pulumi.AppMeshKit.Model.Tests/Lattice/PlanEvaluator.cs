namespace Pulumi.AppMeshKit.Model.Tests.Lattice;

/// <summary>
/// What VPC Lattice does with a request, as naively as its documentation says it: rules in the order of their priorities, the first that
/// fits takes the request, and the default action what is left. It shares nothing with the simulator.
/// </summary>
internal static class PlanEvaluator
{
    /// <summary>Where a request goes: virtual nodes with their relative weights; null for a 404.</summary>
    public static IReadOnlyDictionary<string, decimal>? Answer(LatticeListener listener, SimulatedRequest request)
    {
        var taker = listener.Rules.OrderBy(rule => rule.Priority).FirstOrDefault(rule => Takes(rule.Match, request));
        var forward = (taker?.Action ?? listener.Default).Forward;
        if (forward.Count == 0) return null;

        var sum = forward.Sum(weight => weight.Weight.ToKnown());
        return forward
            .Where(weight => weight.Weight.ToKnown() > 0)
            .GroupBy(weight => $"{weight.Group.Node.Name}")
            .ToDictionary(group => group.Key, group => group.Sum(weight => weight.Weight.ToKnown()) / (decimal)sum);
    }

    private static bool Takes(LatticeMatch match, SimulatedRequest request) =>
        (match.Method is null || match.Method == request.Method)
        && (match.Path is null || Fits(match.Path, request.Path.Split('?')[0]))
        && match.Headers.All(header => Takes(header, request));

    private static bool Takes(LatticeHeader header, SimulatedRequest request)
    {
        var lines = request.Headers.Where(line => line.Name.Equals(header.Name.ToKnown(), StringComparison.OrdinalIgnoreCase)).Select(line => line.Value).ToList();
        return lines.Count > 0 && Fits(header.Value, string.Join(',', lines));
    }

    // Letter case counts: every rule is registered with caseSensitive.
    private static bool Fits(LatticeText text, string value) =>
        text.IsPrefix ? value.StartsWith(text.Text.ToKnown(), StringComparison.Ordinal) : value == text.Text.ToKnown();
}
