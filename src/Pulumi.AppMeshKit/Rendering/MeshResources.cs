namespace Pulumi.AppMeshKit.Rendering;

/// <summary>What became of a mesh.</summary>
/// <param name="Mesh">The resource that stands for it and that children depend on.</param>
/// <param name="Name">The mesh's name as the provider returned it.</param>
/// <param name="Arn">The mesh's ARN.</param>
internal sealed record MeshResources(CustomResource Mesh, Output<string> Name, Output<string> Arn);
