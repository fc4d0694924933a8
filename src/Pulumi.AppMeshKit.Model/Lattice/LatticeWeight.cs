namespace Pulumi.AppMeshKit.Model;

/// <summary>A share of the traffic.</summary>
/// <param name="Group">Where it goes.</param>
/// <param name="Weight">The share, relative to the others: 0 to 999.</param>
internal sealed record LatticeWeight(LatticeTargetGroup Group, Value<int> Weight);
