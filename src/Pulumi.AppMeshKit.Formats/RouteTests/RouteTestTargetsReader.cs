using System.Globalization;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the virtual nodes that a case expects, with their shares.</summary>
/// <param name="problems">Where to report what is wrong.</param>
internal sealed class RouteTestTargetsReader(RouteTestProblems problems)
{
    public IReadOnlyDictionary<string, decimal>? Read(SourceNode? node)
    {
        if (node is null) return null;
        if (node is SourceText { Text: { Length: > 0 } only }) return new Dictionary<string, decimal>(StringComparer.Ordinal) { [only] = 1 };
        if (node is not SourceObject { Names.Count: > 0 } targets)
        {
            problems.Report(node, $"targets is {node.Description}; it must be virtual nodes with their share in per cent.", "Write targets: { cart-v1: 90, cart-v2: 10 }.");
            return null;
        }

        problems.CheckMembers(targets, "targets", [.. targets.Names]);
        Dictionary<string, decimal> shares = new(StringComparer.Ordinal);
        foreach (var name in targets.Names)
        {
            if (Percent(targets[name]!) is { } share) shares[name] = share / 100;
            else problems.Report(targets[name]!, $"the share of {name} is {targets[name]!.Description}; it must be a number from 0 to 100, in per cent.", "Write it like 12.5 or 12.5%.");
        }

        var sum = shares.Values.Sum() * 100;
        if (shares.Count == targets.Names.Count && Math.Abs(sum - 100) > 100 * RouteExpectation.Tolerance)
            problems.Report(targets, string.Create(CultureInfo.InvariantCulture, $"the shares add up to {sum:0.##} per cent; they must add up to 100."), "Name all targets: what gets traffic and is not named is a difference.");
        return shares;
    }

    private static decimal? Percent(SourceNode node)
    {
        var text = node switch
        {
            SourceLiteral literal => literal.Text,
            SourceText { Text: [.. var number, '%'] } => number.TrimEnd(),
            _ => null,
        };
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 100 ? share : null;
    }
}
