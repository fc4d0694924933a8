using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// By what a finding is known again in a baseline. Lines move, files are renamed and sentences are improved; the rule, the resource
/// and the place stay. The witness of a finding belongs to it, where there is one: one place of a route table or of a chain of
/// calls may have several flaws, and a new one must not hide behind an old one. A witness is made of what stands in that table or
/// chain, so that nothing elsewhere changes it; who changes the table itself may see an old finding once more, with its new proof.
/// </summary>
internal static class FindingKey
{
    /// <summary>The rule, the resource and the place.</summary>
    public static string OfPlace(Finding finding) => $"{finding.Rule.Id} {finding.Resource.Mesh} {finding.Resource}: {finding.Path}";

    /// <summary>The same with the witness, where there is one.</summary>
    public static string Of(Finding finding) => finding.Witness is { } witness ? $"{OfPlace(finding)} | {witness}" : OfPlace(finding);
}
