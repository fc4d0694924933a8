namespace Pulumi.AppMeshKit;

/// <summary>A DNS record to make, so that callers find a service by its own name: a CNAME, or an alias in Route 53.</summary>
/// <param name="Name">The name of the record.</param>
/// <param name="Target">What it points at.</param>
/// <param name="HostedZoneId">The hosted zone of the target, for an alias.</param>
public sealed record LatticeDnsRecord(string Name, Output<string> Target, Output<string> HostedZoneId);
