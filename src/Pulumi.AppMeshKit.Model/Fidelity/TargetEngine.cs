namespace Pulumi.AppMeshKit.Model;

/// <summary>What a mesh can be made to run on.</summary>
public enum TargetEngine
{
    /// <summary>AWS App Mesh, which the model mirrors.</summary>
    AppMesh,

    /// <summary>Amazon VPC Lattice.</summary>
    VpcLattice,
}
