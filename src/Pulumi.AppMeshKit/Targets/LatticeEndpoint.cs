namespace Pulumi.AppMeshKit;

/// <summary>A service of VPC Lattice.</summary>
/// <param name="ServiceName">The name of the virtual service that it came from.</param>
/// <param name="CustomDomain">The name it is called by; null where that is <paramref name="DnsName"/>.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="DnsName">The name that VPC Lattice generated.</param>
/// <param name="HostedZoneId">The hosted zone of that name, for an alias record.</param>
public sealed record LatticeEndpoint(string ServiceName, string? CustomDomain, Output<string> Arn, Output<string> DnsName, Output<string> HostedZoneId);
