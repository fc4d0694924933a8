using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// A mesh that this program did not create, or that another account shares. Its owner then reaches every resource that joins.
/// </summary>
public sealed class ExistingMesh : IMesh
{
    private readonly MeshScope _scope;

    /// <summary>Refers to a mesh.</summary>
    /// <param name="name">The mesh's name.</param>
    /// <param name="owner">The 12 digits of the account that owns it (GEN-002); null for the account that is deployed to.</param>
    /// <param name="defaults">What services and gateways inherit; <see cref="MeshDefaults.Standard"/> when you say nothing.</param>
    /// <param name="suppressions">Warnings that this program lives with, each with its reason.</param>
    /// <param name="failOn">What stops a component; errors by default.</param>
    /// <param name="target">What the mesh is deployed to; <see cref="MeshTarget.AppMesh"/> when you say nothing. On VPC Lattice, <see cref="VpcLatticeArgs.ServiceNetwork"/> names its network.</param>
    /// <param name="acceptLosses">What the target cannot do and this program lives with, each with its reason.</param>
    public ExistingMesh(
        string name,
        string? owner = null,
        MeshDefaults? defaults = null,
        IEnumerable<Suppression>? suppressions = null,
        FailOn failOn = FailOn.Error,
        MeshTarget? target = null,
        IEnumerable<AcceptedLoss>? acceptLosses = null) =>
        _scope = new MeshScope(name, owner, defaults ?? MeshDefaults.Standard, [.. suppressions ?? []], (target ?? MeshTarget.AppMesh).Rendering(), isComplete: false)
        {
            FailOn = failOn,
            AcceptedLosses = [.. acceptLosses ?? []],
        };

    /// <inheritdoc />
    public string MeshName => _scope.Name;

    /// <inheritdoc />
    public string? MeshOwner => _scope.Owner;

    /// <inheritdoc />
    public MeshModel Model => _scope.Model;

    /// <inheritdoc />
    MeshScope IMesh.Scope => _scope;
}
