namespace Pulumi.AppMeshKit;

/// <summary>A VPC whose clients may call the services of a mesh.</summary>
public sealed class VpcAssociation
{
    /// <summary>Associates a VPC.</summary>
    /// <param name="vpcId">Its id.</param>
    /// <param name="name">The logical name of the association, below that of the mesh; of several, each needs its own (LAT-019).</param>
    public VpcAssociation(Input<string> vpcId, string name = "vpc") => (VpcId, Name) = (vpcId, name);

    /// <summary>The VPC's id.</summary>
    public Input<string> VpcId { get; }

    /// <summary>The association's logical name.</summary>
    public string Name { get; }

    /// <summary>Security groups that decide which clients of the VPC may call, 5 at most (LAT-022); none lets all of them.</summary>
    public IList<Input<string>> SecurityGroupIds { get; init; } = [];
}
