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
        IEnumerable<string?> lines = [FindingReport.Format(title, findings), Losses(findings, mesh), Remark(findings, mesh)];
        return string.Join("\n  ", lines.OfType<string>());
    }

    /// <summary>Why warnings stop; null where none is among the findings.</summary>
    internal static string? Remark(IEnumerable<Finding> findings, string mesh)
    {
        if (findings.Where(finding => finding.Severity == Severity.Warning).Order(FindingOrder.Instance).FirstOrDefault() is not { } warning) return null;

        var carrier = warning.Resource.Kind == ResourceKind.Mesh ? $"the arguments of mesh \"{mesh}\"" : "the arguments of its component";
        return $"Warnings count as errors here, for mesh \"{mesh}\" has FailOn.Warning. "
            + $"To live with one, write {(FidelityTable.Has(warning.Rule) ? "AcceptLosses" : "Suppressions")} = {{ new(\"{warning.Rule.Id}\", reason: \"…\"){(FidelityTable.Has(warning.Rule) ? string.Empty : Resource(warning))} }} in {carrier}.";
    }

    /// <summary>How to do without what the target cannot do; null where nothing is lost.</summary>
    private static string? Losses(IEnumerable<Finding> findings, string mesh)
    {
        List<Finding> lost = [.. findings.Where(finding => finding.Severity == Severity.Error && FidelityTable.Has(finding.Rule))];
        if (lost.Count == 0) return null;

        var accepted = string.Join(", ", lost.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal).Select(id => $"new(\"{id}\", reason: \"…\")"));
        var carrier = lost.TrueForAll(finding => finding.Resource.Kind == ResourceKind.Mesh) ? $"of mesh \"{mesh}\"" : $"of the component, or of mesh \"{mesh}\" for all";
        return $"To do without what the target cannot do, write AcceptLosses = {{ {accepted} }} in the arguments {carrier}.";
    }

    // Of definitions, one component has many resources, and where it makes the mesh too, a suppression without a resource means the mesh.
    private static string Resource(Finding warning) =>
        !warning.IsFromDefinition || warning.Resource is { Kind: ResourceKind.Mesh } ? string.Empty
        : $" {{ Resource = \"{(warning.Resource.Parent is { } parent ? $"{parent}/{warning.Resource.Name}" : warning.Resource.Name)}\" }}";
}
