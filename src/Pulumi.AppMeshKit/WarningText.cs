using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Warnings of a component as messages of the log.</summary>
internal static class WarningText
{
    /// <summary>
    /// A message for each warning; one for all resilience that is lost on the target, however many settings it had: they are one decision.
    /// </summary>
    /// <param name="title">The component's kind and name.</param>
    /// <param name="findings">What was found; only its warnings count.</param>
    internal static IEnumerable<string> Of(string title, IEnumerable<Finding> findings)
    {
        var warnings = findings.Where(finding => finding.Severity == Severity.Warning).ToLookup(IsLostResilience);
        foreach (var warning in warnings[false]) yield return warning.ToString();

        List<Finding> lost = [.. warnings[true].Order(FindingOrder.Instance)];
        if (lost.Count == 1) yield return lost[0].ToString();
        else if (lost.Count > 1) yield return $"{title} becomes less resilient, in {lost.Count} places:{string.Concat(lost.Select(loss => $"\n  {loss.Rule.Id}  {loss.Text}"))}";
    }

    private static bool IsLostResilience(Finding finding) => FidelityTable.RowOf(finding.Rule) is { Class: LossClass.Resilience };
}
