namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A rule of somebody else about App Mesh resources, judged before they are deployed. It is policy: what it refuses is no mistake by
/// itself, and no rule of the kit.
/// </summary>
/// <param name="Id">The name that its author gave it.</param>
/// <param name="Kind">The kind of resource that it is about.</param>
/// <param name="Title">What it demands, in a few words.</param>
/// <param name="Condition">What makes it pass.</param>
/// <param name="Remedy">What to do where it fails.</param>
/// <param name="Judge">Judges one resource; says nothing of one that it is not about.</param>
internal sealed record ComplianceRule(
    string Id,
    ResourceKind Kind,
    string Title,
    string Condition,
    string Remedy,
    Func<ApiRequest, ComplianceParameters, IEnumerable<ComplianceJudgement>> Judge)
{
    /// <summary>Who wrote it.</summary>
    public ComplianceSource Source { get; init; }

    /// <summary>The rule of the kit that says the same; null where the kit has none, because it is policy only.</summary>
    public string? KitRule { get; init; }

    /// <summary>The rule as findings carry it.</summary>
    public Rule AsRule => new(Id, Severity.Warning, RuleTier.Lint, Title);
}
