namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What became of a service.</summary>
/// <param name="Nodes">The resource of each created version, by version key.</param>
/// <param name="NodeArns">The ARN of each created version, by version key.</param>
/// <param name="VirtualServices">The resources that callers and gateway routes must wait for.</param>
/// <param name="VirtualServiceNames">The names under which the service is called, as the provider returned them.</param>
internal sealed record ServiceResources(
    IReadOnlyDictionary<string, CustomResource> Nodes,
    IReadOnlyDictionary<string, Output<string>> NodeArns,
    IReadOnlyList<CustomResource> VirtualServices,
    IReadOnlyList<Output<string>> VirtualServiceNames)
{
    /// <summary>The router's resource; null where none was created.</summary>
    public Resource? Router { get; init; }

    /// <summary>What it became on VPC Lattice; null where it was not rendered to that.</summary>
    public LatticeServiceOutputs? Lattice { get; init; }
}
