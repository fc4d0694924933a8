using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A note that fits everything would hide what fits something: it is counted.</summary>
internal static class NoteGroups
{
    /// <summary>The same note more often than this is counted and not repeated.</summary>
    private const int MostNotes = 3;

    /// <summary>Parts findings into those to show and those to count.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="all">Whether to show every one.</param>
    public static (IReadOnlyList<Finding> Shown, IReadOnlyList<IGrouping<Rule, Finding>> Counted) Split(IReadOnlyList<Finding> findings, bool all)
    {
        List<IGrouping<Rule, Finding>> counted = [.. findings.Where(finding => finding.Severity == Severity.Info).GroupBy(finding => finding.Rule).Where(group => group.Count() > MostNotes && !all)];
        var everywhere = counted.Select(group => group.Key).ToHashSet();
        return ([.. findings.Where(finding => finding.Severity != Severity.Info || !everywhere.Contains(finding.Rule))], counted);
    }
}
