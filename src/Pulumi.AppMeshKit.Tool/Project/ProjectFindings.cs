using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What is left of findings once a project's decisions are applied.</summary>
/// <param name="Reported">Those that are left, and what is wrong with the decisions themselves.</param>
/// <param name="Accepted">Losses that the project does without.</param>
internal sealed record ProjectFindings(IReadOnlyList<Finding> Reported, IReadOnlyList<(Finding Finding, AcceptedLoss Loss)> Accepted);
