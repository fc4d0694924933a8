namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What became of a gateway.</summary>
/// <param name="Gateway">The gateway's own resource; null where the engine has no gateways.</param>
/// <param name="Arn">Its ARN; null where the engine has no gateways.</param>
internal sealed record GatewayResources(CustomResource? Gateway, Output<string>? Arn);
