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
        var set = new SuppressionSet(suppressions, owner, today);
        List<Finding> reported = [.. set.Problems];
        List<Finding> suppressed = [];
        foreach (var finding in findings)
        {
            (set.Hides(finding) ? suppressed : reported).Add(finding);
        }

        reported.AddRange(set.Unused);
        return new(reported, suppressed);
    }
}
