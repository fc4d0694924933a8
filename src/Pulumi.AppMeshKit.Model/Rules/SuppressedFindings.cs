namespace Pulumi.AppMeshKit.Model;

/// <summary>Findings, parted by whether somebody decided to live with them.</summary>
/// <param name="Reported">What is to be shown, with what is wrong with the suppressions.</param>
/// <param name="Suppressed">What is not shown, but can be counted.</param>
public sealed record SuppressedFindings(IReadOnlyList<Finding> Reported, IReadOnlyList<Finding> Suppressed);
