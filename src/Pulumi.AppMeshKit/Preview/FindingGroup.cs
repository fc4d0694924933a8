using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>Findings of one component, or of a mesh that this program did not create.</summary>
/// <param name="Subject">Whose they are: <c>ServiceWithRouter "colors"</c>.</param>
/// <param name="Findings">The findings, the worst first.</param>
/// <param name="Remark">Why warnings make the preview fail; null where none does.</param>
internal sealed record FindingGroup(string Subject, IReadOnlyList<Finding> Findings, string? Remark)
{
    /// <summary>The findings of a preview by what they were reported on.</summary>
    internal static IReadOnlyList<FindingGroup> Of(MeshSnapshot snapshot) =>
    [
        .. snapshot.Findings.GroupBy(one => (one.Subject, one.Finding.Resource.Mesh)).Select(group => new FindingGroup(
            group.Key.Subject,
            [.. group.Select(one => one.Finding)],
            StrictReport.Remark(group.Where(one => one.Fails).Select(one => one.Finding), group.Key.Mesh ?? string.Empty))),
    ];
}
