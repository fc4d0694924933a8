using System.IO.Enumeration;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Somebody's decision to live with a warning or a note.</summary>
public sealed record Suppression
{
    /// <summary>Lives with what a rule reports: <c>new("EOL-001", reason: "moves to VPC Lattice in March")</c>.</summary>
    /// <param name="ruleId">The rule, such as <c>RP-008</c>.</param>
    /// <param name="reason">Why: whoever reads it later will ask.</param>
    public Suppression(string ruleId, string reason) => (RuleId, Reason) = (ruleId, reason);

    /// <summary>The rule.</summary>
    public string RuleId { get; init; }

    /// <summary>Why.</summary>
    public string Reason { get; init; }

    /// <summary>
    /// The name of the resource (<c>colors</c>), a route's with its parent (<c>colors/all</c>), or <c>*</c> for every resource.
    /// Null is the mesh itself where a mesh carries the suppression, and every resource of the component where a component does.
    /// What a component carries never reaches beyond its own resources.
    /// </summary>
    public string? Resource { get; init; }

    /// <summary>The last day on which it holds; for ever when null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where it was written.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The files it is about, with <c>*</c> and <c>?</c>; every file when null.</summary>
    internal string? FilePattern { get; init; }

    /// <summary>Whether a finding is one that this is about.</summary>
    internal bool Covers(Finding finding) =>
        string.Equals(finding.Rule.Id, RuleId, StringComparison.OrdinalIgnoreCase)
        && (FilePattern is null || (finding.File is { } file && (FileSystemName.MatchesSimpleExpression(FilePattern, file) || FileSystemName.MatchesSimpleExpression($"*/{FilePattern}", file))))
        && (Resource == "*" || Resource == finding.Resource.Name || Resource == $"{finding.Resource.Parent}/{finding.Resource.Name}");
}
