namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// What a mesh becomes on VPC Lattice, before any provider is named: a service network, and for each virtual service a service with
/// listeners, rules and target groups. Computed from plain values, so that it can be shown, compared and tested without Pulumi.
/// </summary>
/// <param name="Network">The service network; null where the mesh itself is defined elsewhere.</param>
/// <param name="Services">The services, sorted by the names of their virtual services.</param>
/// <param name="Findings">What VPC Lattice has to say about it: the limits, and what cannot be decided. The losses are not among them.</param>
internal sealed record LatticePlan(LatticeNetwork? Network, IReadOnlyList<LatticeService> Services, IReadOnlyList<Finding> Findings)
{
    /// <summary>The plan of a whole mesh.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="options">Where it will be carried out.</param>
    public static LatticePlan Of(MeshModel mesh, LatticeOptions options)
    {
        List<LatticeService> services = [];
        List<Finding> findings = [];
        foreach (var request in mesh.Requests.OfType<VirtualServiceRequest>())
        {
            var (service, found) = LatticeServicePlanner.Plan(mesh, request, options);
            if (service is not null) services.Add(service);
            findings.AddRange(found);
        }

        var network = mesh.Document is null ? null : LatticeNetwork.Of(mesh.Document);
        findings.AddRange(LatticeNameRules.Check(network, services));
        findings.AddRange(LatticeQuotaRules.OfMesh(mesh, services));
        return new(network, services, findings);
    }
}
