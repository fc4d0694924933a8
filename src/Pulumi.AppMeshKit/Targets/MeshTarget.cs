using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// What a mesh is deployed to. Services, routes and gateways are written in App Mesh's words, whatever it is:
/// <c>new Mesh("shop", new() { Target = MeshTarget.VpcLattice(new() { Vpcs = { new(vpc.Id) } }) })</c>.
/// </summary>
/// <remarks>
/// A target keeps no state: one can be given to several meshes. What the target cannot do is said before anything is registered
/// (<c>LOSS-…</c>, see docs/fidelity.md), and stops where it changes security or who gets a request.
/// </remarks>
public sealed class MeshTarget
{
    private readonly Func<IRendering> _make;
    private readonly bool _isAppMesh;
    private readonly bool _isLattice;

    private MeshTarget(Func<IRendering> make, bool isAppMesh, bool isLattice) => (_make, _isAppMesh, _isLattice) = (make, isAppMesh, isLattice);

    /// <summary>AWS App Mesh, through Pulumi.Aws. AWS switched the service off on 2026-09-30 (EOL-001): a deployment to it fails.</summary>
    public static MeshTarget AppMesh { get; } = new(() => Engines.AppMesh, isAppMesh: true, isLattice: false);

    /// <summary>Amazon VPC Lattice, which AWS names as App Mesh's successor for EKS and EC2, through Pulumi.AwsNative or Pulumi.Aws.</summary>
    /// <param name="args">The VPCs, and everything else that App Mesh has no word for.</param>
    public static MeshTarget VpcLattice(VpcLatticeArgs args) => new(() => Engines.VpcLattice(args), isAppMesh: false, isLattice: true);

    /// <summary>Both at once, from one definition, so that traffic can be moved service by service: <c>MeshTarget.AppMesh.And(MeshTarget.VpcLattice(…))</c>.</summary>
    /// <param name="other">The other one.</param>
    /// <exception cref="ArgumentException">Both are the same engine.</exception>
    public MeshTarget And(MeshTarget other)
    {
        if ((_isAppMesh && other._isAppMesh) || (_isLattice && other._isLattice))
            throw new ArgumentException("Both targets are the same engine; a mesh is deployed once to each.", nameof(other));

        // App Mesh is the one that answers for both, whichever was written first.
        var (first, second) = _isAppMesh ? (this, other) : (other, this);
        return new(() => new SideBySideRendering(first._make(), second._make()), isAppMesh: true, isLattice: true);
    }

    /// <summary>A rendering for one mesh.</summary>
    internal IRendering Rendering() => _make();
}
