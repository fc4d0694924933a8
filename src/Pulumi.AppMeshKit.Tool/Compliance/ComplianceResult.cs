using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What compliance rules say of a state of the meshes.</summary>
/// <param name="Side">The state.</param>
/// <param name="View">What they say.</param>
internal sealed record ComplianceResult(MeshSide Side, ComplianceView View)
{
    /// <summary>What it is about: project and stack where they are known, otherwise the meshes.</summary>
    public string Title => Side.Title ?? string.Join(", ", Side.Meshes.Select(mesh => mesh.Name ?? "?").Distinct());

    /// <summary>The rows, the worst first, otherwise in the order of the book.</summary>
    public IEnumerable<ComplianceRow> Rows => View.Rows.OrderBy(row => row.Outcome);
}
