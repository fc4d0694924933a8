using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>What is wrong with the settings of a target.</summary>
internal static class LatticeNetworkRules
{
    /// <summary>Security groups of one association.</summary>
    internal const int SecurityGroups = 5;

    /// <summary>The VPCs of a mesh.</summary>
    internal static IEnumerable<Finding> Check(MeshRequest mesh, VpcLatticeArgs args)
    {
        var at = Place.Of(mesh, (mesh.Origin ?? Origin.Root())["Target"]["Vpcs"]);
        foreach (var (vpc, index) in args.Vpcs.Select((vpc, index) => (vpc, index)))
        {
            var place = Place.Of(mesh, at.Origin[index]);
            if (vpc.SecurityGroupIds.Count > SecurityGroups) yield return RuleBook.LatticeSecurityGroups(place, vpc.SecurityGroupIds.Count);
            if (args.Vpcs.Take(index).Any(other => other.Name == vpc.Name)) yield return RuleBook.LatticeSameVpc(place, vpc.Name);
        }
    }
}
