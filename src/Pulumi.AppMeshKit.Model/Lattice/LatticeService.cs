namespace Pulumi.AppMeshKit.Model;

/// <summary>The service that a virtual service becomes, with all that is behind it.</summary>
internal sealed record LatticeService
{
    /// <summary>The virtual service.</summary>
    public required VirtualServiceRequest Request { get; init; }

    /// <summary>The service's name: 3 to 40 characters of a-z, 0-9 and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The name by which callers call it; null where they use the one that VPC Lattice generates.</summary>
    public string? CustomDomain { get; init; }

    /// <summary>Whether some listener speaks HTTPS, so that a custom domain needs a certificate.</summary>
    public bool UsesTls { get; init; }

    /// <summary>The ACM certificate that the versions' own listeners use; null where none does.</summary>
    public Value<string>? Certificate { get; init; }

    /// <summary>After how many seconds an idle connection is closed, 60 to 600; null is VPC Lattice's default, 60.</summary>
    public int? IdleTimeoutSeconds { get; init; }

    /// <summary>Where it listens.</summary>
    public required IReadOnlyList<LatticeListener> Listeners { get; init; }

    /// <summary>Where traffic goes: one group for each version and port. VPC Lattice lets no two services share one.</summary>
    public required IReadOnlyList<LatticeTargetGroup> TargetGroups { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<TagRef> Tags { get; init; } = [];
}
