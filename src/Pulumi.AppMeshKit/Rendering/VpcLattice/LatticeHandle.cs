namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>A resource that others name.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Identifier">What others name it by: the id with Pulumi.Aws, the ARN with Pulumi.AwsNative.</param>
/// <param name="Arn">Its ARN.</param>
internal sealed record LatticeHandle(CustomResource Resource, Output<string> Identifier, Output<string> Arn);
