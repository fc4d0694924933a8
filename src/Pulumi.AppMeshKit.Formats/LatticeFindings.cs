using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>What VPC Lattice has to say of a mesh: what it does not keep, and its limits.</summary>
internal static class LatticeFindings
{
    /// <summary>All of it, in the order of the resources.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="requests">Its resources.</param>
    /// <param name="options">Where it is to be deployed.</param>
    public static IReadOnlyList<Finding> Of(MeshModel mesh, IEnumerable<ApiRequest> requests, LatticeOptions options) =>
    [
        .. requests.SelectMany(request => LossRules.Check(request, options.Losses))
            .Concat(LatticePlan.Of(mesh, options).Findings.Select(finding => Milder(mesh, finding)))

            // In a program, versions inherit from their service: one word would be said once for each of them.
            .DistinctBy(finding => (finding.Rule.Id, finding.Path, finding.Message, finding.File, finding.Line, finding.IsFromDefinition ? finding.Resource : null)),
    ];

    /// <summary>Where not all of a mesh was given, what cannot be found may be elsewhere.</summary>
    private static Finding Milder(MeshModel mesh, Finding finding) =>
        !mesh.IsComplete && finding.Rule == RuleBook.LAT016 ? finding with { Severity = Severity.Info } : finding;
}
