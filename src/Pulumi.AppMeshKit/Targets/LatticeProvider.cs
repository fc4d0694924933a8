namespace Pulumi.AppMeshKit;

/// <summary>The Pulumi provider that registers the resources of VPC Lattice.</summary>
public enum LatticeProvider
{
    /// <summary>Pulumi.AwsNative, which follows CloudFormation. Its enum of methods has no <c>PATCH</c> (LOSS-029), its paths have 128 characters (LAT-007).</summary>
    AwsNative,

    /// <summary>Pulumi.Aws.</summary>
    Aws,
}
