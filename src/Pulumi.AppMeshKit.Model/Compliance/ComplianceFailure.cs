namespace Pulumi.AppMeshKit.Model;

/// <summary>A place that a compliance rule refuses.</summary>
/// <param name="Finding">The place, and what is there.</param>
/// <param name="Suppression">Who decided to live with it, and why; null where nobody did.</param>
internal sealed record ComplianceFailure(Finding Finding, Suppression? Suppression);
