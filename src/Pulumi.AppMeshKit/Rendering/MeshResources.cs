namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What became of a mesh.</summary>
/// <param name="Mesh">The resource that stands for it and that children depend on; null where it exists already.</param>
/// <param name="Name">The mesh's name as the provider returned it.</param>
/// <param name="Arn">The mesh's ARN.</param>
internal sealed record MeshResources(CustomResource? Mesh, Output<string> Name, Output<string> Arn)
{
    /// <summary>What it became on VPC Lattice; null where it was not rendered to that.</summary>
    public LatticeNetworkOutputs? Lattice { get; init; }
}
