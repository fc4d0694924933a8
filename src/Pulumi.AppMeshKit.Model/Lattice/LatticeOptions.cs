namespace Pulumi.AppMeshKit.Model;

/// <summary>What a plan must know of where it will be carried out.</summary>
internal sealed record LatticeOptions
{
    /// <summary>Whether Pulumi.AwsNative registers the resources: its paths are shorter and its methods fewer than those of Pulumi.Aws.</summary>
    public bool UsesAwsNative { get; init; } = true;

    /// <summary>Whether the VPC is known in which targets are registered.</summary>
    public bool HasVpc { get; init; } = true;

    /// <summary>Whether services are called by the names of their virtual services; else by the names that VPC Lattice generates.</summary>
    public bool UsesCustomDomains { get; init; } = true;

    /// <summary>Whether there is a certificate for the services: then their listeners speak HTTPS.</summary>
    public bool HasCertificate { get; init; }

    /// <summary>Whether policies are made of the declared backends.</summary>
    public bool HasAuthPolicy { get; init; }

    /// <summary>Whether access logs are delivered somewhere.</summary>
    public bool HasAccessLog { get; init; }

    /// <summary>The same, as far as it decides what is lost.</summary>
    public LossOptions Losses => new() { Engine = TargetEngine.VpcLattice, UsesAwsNative = UsesAwsNative, HasAuthPolicy = HasAuthPolicy, HasAccessLog = HasAccessLog };
}
