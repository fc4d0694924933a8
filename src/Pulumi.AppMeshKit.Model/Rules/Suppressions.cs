using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Takes suppressed findings out of a report, and judges the suppressions themselves. Errors cannot be suppressed.</summary>
public static class Suppressions
{
    /// <summary>Parts findings into those that are reported and those that somebody decided to live with.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="suppressions">The suppressions.</param>
    /// <param name="owner">The resource that carries them, such as the mesh: what is wrong with a suppression is reported on it.</param>
    /// <param name="today">The day by which to judge whether one has expired.</param>
    public static SuppressedFindings Apply(
        IEnumerable<Finding> findings, IReadOnlyList<Suppression> suppressions, ResourceId owner, DateOnly today)
    {
        List<Finding> reported = [];
        List<Finding> suppressed = [];
        List<(Place Place, Suppression Suppression)> valid = [];
        for (var index = 0; index < suppressions.Count; index++)
        {
            var at = PlaceOf(suppressions[index], index, owner);
            var problems = Problems(at, suppressions[index], today).ToList();
            reported.AddRange(problems);
            if (problems.Count == 0) valid.Add((at, suppressions[index]));
        }

        var used = new bool[valid.Count];
        foreach (var finding in findings)
        {
            var isCovered = false;
            for (var index = 0; index < valid.Count && finding.Rule.Severity != Severity.Error; index++)
            {
                if (valid[index].Suppression.Covers(finding)) isCovered = used[index] = true;
            }

            (isCovered ? suppressed : reported).Add(finding);
        }

        reported.AddRange(valid.Where((_, index) => !used[index]).Select(one => RuleBook.SuppressionUnused(one.Place, one.Suppression)));
        return new(reported, suppressed);
    }

    /// <summary>What is wrong with the suppressions themselves, whatever they are meant to hide.</summary>
    internal static IEnumerable<Finding> Check(IReadOnlyList<Suppression> suppressions, ResourceId owner, DateOnly today) =>
        suppressions.SelectMany((suppression, index) => Problems(PlaceOf(suppression, index, owner), suppression, today));

    /// <summary>The suppressions that hide nothing.</summary>
    internal static IEnumerable<Finding> Unused(IReadOnlyList<Suppression> suppressions, ResourceId owner, Func<Suppression, bool> isUsed) =>
        suppressions
            .Select((suppression, index) => (Suppression: suppression, Place: PlaceOf(suppression, index, owner)))
            .Where(one => !isUsed(one.Suppression))
            .Select(one => RuleBook.SuppressionUnused(one.Place, one.Suppression));

    private static Place PlaceOf(Suppression suppression, int index, ResourceId owner) =>
        Place.Of(owner, suppression.Origin ?? Origin.Root()["Suppressions"][index]);

    private static IEnumerable<Finding> Problems(Place at, Suppression suppression, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(suppression.RuleId)) yield return RuleBook.SuppressionPart(at, "rule");
        else if (RuleBook.Find(suppression.RuleId) is not { } rule) yield return RuleBook.SuppressionUnknown(at, suppression);
        else if (rule.Severity == Severity.Error) yield return RuleBook.SuppressionOfError(at, suppression);

        if (string.IsNullOrWhiteSpace(suppression.Resource)) yield return RuleBook.SuppressionPart(at, "resource");
        if (string.IsNullOrWhiteSpace(suppression.Reason)) yield return RuleBook.SuppressionPart(at, "reason");
        if (suppression.Until is { } until && until < today)
            yield return RuleBook.SuppressionExpired(at, suppression, until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
