namespace Pulumi.AppMeshKit.Model;

/// <summary>The target group that a version of a service becomes, where it is reached at one of its ports.</summary>
internal sealed record LatticeTargetGroup
{
    /// <summary>The virtual node.</summary>
    public required VirtualNodeRequest Node { get; init; }

    /// <summary>Its name, made of the service, the node, and what cannot be changed about the group.</summary>
    public required string Name { get; init; }

    /// <summary>The port at which targets are reached, 1 to 65535.</summary>
    public required int Port { get; init; }

    /// <summary><c>HTTP1</c>, <c>HTTP2</c> or <c>GRPC</c>.</summary>
    public required string ProtocolVersion { get; init; }

    /// <summary><c>IPV4</c> or <c>IPV6</c>; null is VPC Lattice's default, IPV4.</summary>
    public string? IpAddressType { get; init; }

    /// <summary>How targets are checked; null where they are not.</summary>
    public LatticeHealthCheck? HealthCheck { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<TagRef> Tags { get; init; } = [];
}
