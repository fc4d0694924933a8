namespace Pulumi.AppMeshKit.Model;

/// <summary>What a compliance rule says of all resources.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Failures">What it refuses, sorted.</param>
/// <param name="NotKnown">Places of which only a deployment knows, sorted.</param>
/// <param name="Passed">How many resources are as it wants them.</param>
internal sealed record ComplianceRow(ComplianceRule Rule, IReadOnlyList<ComplianceFailure> Failures, IReadOnlyList<Finding> NotKnown, int Passed)
{
    /// <summary>All of it in a word.</summary>
    public ComplianceOutcome Outcome =>
        Failures.Any(failure => failure.Suppression is null) ? ComplianceOutcome.Failed
        : NotKnown.Count > 0 ? ComplianceOutcome.NotKnown
        : Failures.Count > 0 ? ComplianceOutcome.Suppressed
        : Passed > 0 ? ComplianceOutcome.Passed
        : ComplianceOutcome.NotApplicable;
}
