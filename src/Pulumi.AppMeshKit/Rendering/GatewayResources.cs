namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What became of a gateway.</summary>
/// <param name="Gateway">The gateway's own resource.</param>
/// <param name="Arn">Its ARN.</param>
internal sealed record GatewayResources(CustomResource Gateway, Output<string> Arn);
