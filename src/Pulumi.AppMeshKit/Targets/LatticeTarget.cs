namespace Pulumi.AppMeshKit;

/// <summary>A target of a version: an IP address in the VPC of the targets.</summary>
/// <param name="Name">What tells it from the version's other targets: a part of its logical name, whatever its address becomes.</param>
/// <param name="Id">The address.</param>
public sealed record LatticeTarget(string Name, Input<string> Id)
{
    /// <summary>The port; null is the port of the version's listener.</summary>
    public Input<int>? Port { get; init; }
}
