namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>A service.</summary>
/// <param name="Service">The service itself.</param>
/// <param name="DnsName">The name that VPC Lattice generated.</param>
/// <param name="HostedZoneId">The hosted zone of that name.</param>
internal sealed record LatticeServiceHandle(LatticeHandle Service, Output<string> DnsName, Output<string> HostedZoneId);
