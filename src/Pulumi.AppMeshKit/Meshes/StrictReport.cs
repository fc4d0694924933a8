using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Reports of a mesh that fails on warnings: they say why a warning stops, and how to live with one.</summary>
internal static class StrictReport
{
    /// <summary>All that stops, and at its end why warnings do.</summary>
    /// <param name="title">What the findings are about.</param>
    /// <param name="findings">What stops.</param>
    /// <param name="mesh">The mesh's name.</param>
    internal static string Format(string title, IReadOnlyList<Finding> findings, string mesh)
    {
        var report = FindingReport.Format(title, findings);
        return Remark(findings, mesh) is { } remark ? $"{report}\n  {remark}" : report;
    }

    /// <summary>Why warnings stop; null where none is among the findings.</summary>
    internal static string? Remark(IEnumerable<Finding> findings, string mesh)
    {
        if (findings.Where(finding => finding.Severity == Severity.Warning).Order(FindingOrder.Instance).FirstOrDefault() is not { } warning) return null;

        var carrier = warning.Resource.Kind == ResourceKind.Mesh ? $"the arguments of mesh \"{mesh}\"" : "the arguments of its component";
        return $"Warnings count as errors here, for mesh \"{mesh}\" has FailOn.Warning. "
            + $"To live with one, write Suppressions = {{ new(\"{warning.Rule.Id}\", reason: \"…\"){Resource(warning)} }} in {carrier}.";
    }

    // Of definitions, one component has many resources, and where it makes the mesh too, a suppression without a resource means the mesh.
    private static string Resource(Finding warning) =>
        !warning.IsFromDefinition || warning.Resource is { Kind: ResourceKind.Mesh } ? string.Empty
        : $" {{ Resource = \"{(warning.Resource.Parent is { } parent ? $"{parent}/{warning.Resource.Name}" : warning.Resource.Name)}\" }}";
}
