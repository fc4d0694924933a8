namespace Pulumi.AppMeshKit;

/// <summary>What a mesh became on VPC Lattice.</summary>
/// <param name="ServiceNetwork">The service network, by the ARN or id that others name it by.</param>
public sealed record LatticeNetworkOutputs(Output<string> ServiceNetwork);
