namespace Pulumi.AppMeshKit;

/// <summary>What a service became on VPC Lattice: what ECS, EKS and DNS need to know of it.</summary>
public sealed class LatticeServiceOutputs
{
    internal LatticeServiceOutputs(IReadOnlyList<LatticeEndpoint> endpoints, IReadOnlyList<LatticeTargetGroupOutputs> targetGroups) =>
        (Endpoints, TargetGroups) = (endpoints, targetGroups);

    /// <summary>The services, one for each name the service is called by.</summary>
    public IReadOnlyList<LatticeEndpoint> Endpoints { get; }

    /// <summary>The target groups: one for each name, version and port, for VPC Lattice lets no two services share one.</summary>
    public IReadOnlyList<LatticeTargetGroupOutputs> TargetGroups { get; }

    /// <summary>The ARN of the target group of each version; of several, that of the first name and port.</summary>
    public IReadOnlyDictionary<string, Output<string>> TargetGroupArns =>
        TargetGroups.DistinctBy(group => group.Version).ToDictionary(group => group.Version, group => group.Arn, StringComparer.Ordinal);

    /// <summary>The DNS records to make, one for each custom domain.</summary>
    public IReadOnlyList<LatticeDnsRecord> DnsRecords =>
        [.. Endpoints.Where(endpoint => endpoint.CustomDomain is not null).Select(endpoint => new LatticeDnsRecord(endpoint.CustomDomain!, endpoint.DnsName, endpoint.HostedZoneId))];

    /// <summary>The blocks <c>vpcLatticeConfigurations</c> of the ECS service that runs a version: ECS then registers its tasks itself.</summary>
    /// <param name="version">The version's key, such as <c>v1</c>.</param>
    /// <param name="portName">The name of the container's port mapping in the task definition.</param>
    /// <param name="roleArn">The infrastructure role of ECS (<c>AmazonECSInfrastructureRolePolicyForVpcLattice</c>).</param>
    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    public IReadOnlyList<EcsLatticeConfiguration> EcsConfigurations(string version, string portName, Input<string> roleArn)
    {
        List<EcsLatticeConfiguration> configurations = [.. TargetGroups.Where(group => group.Version == version).Select(group => new EcsLatticeConfiguration(portName, roleArn, group.Arn))];
        if (configurations.Count > 0) return configurations;

        List<string> known = [.. TargetGroups.Select(group => $"\"{group.Version}\"").Distinct()];
        throw new KeyNotFoundException($"There is no version \"{version}\" with a target group; there {(known.Count == 1 ? "is" : "are")} {(known.Count == 0 ? "none" : string.Join(", ", known))}.");
    }
}
