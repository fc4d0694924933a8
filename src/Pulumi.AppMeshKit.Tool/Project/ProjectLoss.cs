using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A project's decision to do without what a target does not keep.</summary>
/// <param name="Loss">The loss and the reason.</param>
/// <param name="Resource">The resource it is about, as suppressions name it; null for every resource.</param>
/// <param name="FilePattern">The files it is about; null for every file.</param>
internal sealed record ProjectLoss(AcceptedLoss Loss, string? Resource, string? FilePattern)
{
    /// <summary>Whether a finding is about what this is about.</summary>
    public bool Covers(Finding finding) => new Suppression(Loss.Id, Loss.Reason) { Resource = Resource ?? "*", FilePattern = FilePattern }.Covers(finding);
}
