using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What a target says the same of in several places.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Class">What the loss does; null for what is a limit and no loss.</param>
/// <param name="Feature">What it is about, in a few words.</param>
/// <param name="Says">What the target has instead, or lacks, in a sentence that fits all places.</param>
/// <param name="Remedy">What to do about it; null where nothing can be said that fits all places.</param>
/// <param name="Findings">The places.</param>
internal sealed record LossGroup(Rule Rule, LossClass? Class, string Feature, string Says, string? Remedy, IReadOnlyList<Finding> Findings)
{
    /// <summary>How bad it is.</summary>
    public Severity Severity => Findings[0].Severity;

    /// <summary>Whether it stops a deployment.</summary>
    public bool Stops => Severity == Severity.Error;

    /// <summary>Whether nobody wrote what is lost: a default filled it in.</summary>
    public bool IsDefault => Findings.All(finding => finding.IsDefault);

    /// <summary>What the loss does, in the words of a report.</summary>
    public string ClassWord => Class switch
    {
        LossClass.Security => "security",
        LossClass.Routing => "who gets a request",
        LossClass.Resilience => "resilience",
        LossClass.Cosmetic => "cosmetic",
        _ => "limit",
    };

    /// <summary>Groups: what stops first, then warnings and notes, each with the worst class first.</summary>
    public static IReadOnlyList<LossGroup> Of(IEnumerable<Finding> findings) =>
    [
        .. findings
            .Select(finding => (Finding: finding, Row: FidelityTable.RowOf(finding.Rule), Entry: EntryOf(finding)))
            .GroupBy(one => (one.Finding.Rule, one.Finding.Severity, one.Entry))
            .Select(group => Of(group.Key.Rule, group.First().Row, group.Key.Entry, [.. group.Select(one => one.Finding)]))
            .OrderByDescending(group => group.Severity)
            .ThenBy(group => group.Class ?? LossClass.Cosmetic + 1)
            .ThenBy(group => group.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether a finding is one of what a target does not keep, or of its limits.</summary>
    public static bool IsOfTarget(Finding finding) => IsOfTarget(finding.Rule.Id);

    /// <summary>Whether a rule is about what a target does not keep, or about its limits.</summary>
    public static bool IsOfTarget(string rule) =>
        rule.StartsWith("LOSS-", StringComparison.OrdinalIgnoreCase) || rule.StartsWith("LAT-", StringComparison.OrdinalIgnoreCase);

    private static LossGroup Of(Rule rule, FidelityRow? row, FidelityEntry? entry, List<Finding> findings)
    {
        if (row is not null && entry is not null) return new(rule, row.Class, row.Feature, $"{entry.Engine.Title()} {entry.How}.", entry.Remedy, findings);

        // The sentences of limits name what they are about.
        var first = findings[0];
        var says = findings.TrueForAll(finding => finding.Message == first.Message) ? Say.Capital(first.Message) : $"It is not so that {rule.Title}.";
        var remedy = findings.TrueForAll(finding => finding.Cure == first.Cure) ? first.Cure : null;
        return new(rule, row?.Class, row?.Feature ?? rule.Title, says, remedy, findings);
    }

    /// <summary>The entry that a finding says; what was written stands in the middle of its sentence.</summary>
    private static FidelityEntry? EntryOf(Finding finding) => FidelityTable.RowOf(finding.Rule)?.On(TargetEngine.VpcLattice)
        .Where(entry => entry.How is { } how && finding.Message.StartsWith($"{entry.Engine.Title()} {how.Split(": ")[0]}", StringComparison.Ordinal))
        .OrderByDescending(entry => entry.How!.Split(": ")[0].Length)
        .FirstOrDefault();
}
