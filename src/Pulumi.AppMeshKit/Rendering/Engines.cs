using Pulumi.AppMeshKit.Rendering.AppMesh;
using Pulumi.AppMeshKit.Rendering.VpcLattice;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>The engines a mesh can be rendered to.</summary>
internal static class Engines
{
    /// <summary>AWS App Mesh, through Pulumi.Aws.</summary>
    internal static IRendering AppMesh { get; } = new AppMeshRendering();

    /// <summary>Amazon VPC Lattice, for one mesh.</summary>
    /// <param name="args">What it must know.</param>
    internal static IRendering VpcLattice(VpcLatticeArgs args) => new LatticeRendering(args);
}
