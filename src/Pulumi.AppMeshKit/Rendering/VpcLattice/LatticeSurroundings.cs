namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>What a service is put into.</summary>
/// <param name="Network">The service network's identifier.</param>
/// <param name="Args">What the mesh asks of the target.</param>
/// <param name="VersionOf">The key of the version that a virtual node is.</param>
internal sealed record LatticeSurroundings(Input<string> Network, VpcLatticeArgs Args, Func<string, string> VersionOf)
{
    /// <summary>The VPC of the targets; LAT-001 has seen to it that there is one.</summary>
    public Input<string> VpcId => Args.TargetVpcId ?? Args.Vpcs[0].VpcId;

    /// <summary>The targets of a node that are registered by hand.</summary>
    public IReadOnlyList<LatticeTarget> TargetsOf(string node) => Args.Targets.TryGetValue(node, out var targets) ? [.. targets] : [];
}
