namespace Pulumi.AppMeshKit;

/// <summary>A target group.</summary>
/// <param name="ServiceName">The name of the virtual service that leads there.</param>
/// <param name="Version">The version's key, such as <c>v1</c>; in definitions, the virtual node's name.</param>
/// <param name="Port">The port at which targets are reached.</param>
/// <param name="Name">Its name.</param>
/// <param name="Arn">Its ARN.</param>
public sealed record LatticeTargetGroupOutputs(string ServiceName, string Version, int Port, string Name, Output<string> Arn);
