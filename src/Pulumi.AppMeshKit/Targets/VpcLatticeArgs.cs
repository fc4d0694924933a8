namespace Pulumi.AppMeshKit;

/// <summary>What VPC Lattice must know and App Mesh has no word for.</summary>
public sealed class VpcLatticeArgs
{
    /// <summary>Which provider registers the resources; <see cref="LatticeProvider.AwsNative"/>.</summary>
    public LatticeProvider Provider { get; init; }

    /// <summary>The VPCs whose clients may call the services: each is associated with the service network.</summary>
    public IList<VpcAssociation> Vpcs { get; init; } = [];

    /// <summary>
    /// The VPC in which the targets are. Null is the first of <see cref="Vpcs"/>; one of the two is needed (LAT-001). A target group stays in its VPC: for another one, give
    /// the versions other node names, or AWS refuses a second group of one name.
    /// </summary>
    public Input<string>? TargetVpcId { get; init; }

    /// <summary>
    /// The id or ARN of a service network that exists already: none is made then, and <see cref="Vpcs"/> are not associated with it again. One of another
    /// account is named by its ARN. Needed for an <see cref="ExistingMesh"/>.
    /// </summary>
    public Input<string>? ServiceNetwork { get; init; }

    /// <summary>
    /// Whether a service is called by the name of its virtual service, as callers are used to; true. It needs a DNS record each
    /// (<see cref="LatticeServiceOutputs.DnsRecords"/>). False leaves the name that VPC Lattice generates.
    /// </summary>
    public bool UseCustomDomains { get; init; } = true;

    /// <summary>
    /// The ACM certificate for the services' names, such as a wildcard: with it, all listeners speak HTTPS. Null takes the ACM certificate of the
    /// versions' own listeners where they have TLS, and plain HTTP where they have none.
    /// </summary>
    public Input<string>? CertificateArn { get; init; }

    /// <summary>
    /// Whether services let in only signed requests (IAM, SigV4) of callers that declare them as a backend; false. A <see cref="LatticeAuthPolicies"/> at
    /// the end of the program says which roles those are; without it nobody is let in (LAT-025).
    /// </summary>
    public bool RequireIam { get; init; }

    /// <summary>
    /// Where the access log of the service network goes: the ARN of a log group, bucket or delivery stream. Null logs nothing. For a mesh that is made here; an
    /// <see cref="ExistingMesh"/> leaves that to its owner.
    /// </summary>
    public Input<string>? AccessLogDestinationArn { get; init; }

    /// <summary>
    /// Targets to register, by the name of the virtual node. Leave it empty where ECS registers its tasks itself (<see cref="LatticeServiceOutputs.EcsConfigurations"/>).
    /// </summary>
    public IDictionary<string, IList<LatticeTarget>> Targets { get; init; } = new Dictionary<string, IList<LatticeTarget>>(StringComparer.Ordinal);
}
