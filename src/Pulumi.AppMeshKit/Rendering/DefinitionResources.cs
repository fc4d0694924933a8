using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What became of definitions.</summary>
/// <param name="Mesh">What became of the mesh, where it was among them.</param>
/// <param name="Resources">The resource of each that has one.</param>
/// <param name="Arns">The ARNs of virtual nodes and gateways: what their proxies must know.</param>
internal sealed record DefinitionResources(
    MeshResources? Mesh,
    IReadOnlyDictionary<ResourceId, CustomResource> Resources,
    IReadOnlyDictionary<ResourceId, Output<string>> Arns)
{
    /// <summary>What the services became on VPC Lattice; null where they were not rendered to that.</summary>
    public LatticeServiceOutputs? Lattice { get; init; }
}
