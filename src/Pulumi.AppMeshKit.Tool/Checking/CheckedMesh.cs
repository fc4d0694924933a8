using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A mesh that was checked, and what its target has to say of it.</summary>
/// <param name="Model">The mesh.</param>
/// <param name="OfTarget">The findings of the target, which are among all findings.</param>
internal sealed record CheckedMesh(MeshModel Model, IReadOnlyList<Finding> OfTarget)
{
    /// <summary>Where it is defined: the folder, and a variant or a region.</summary>
    public required string Place { get; init; }

    /// <summary>Whether Pulumi.AwsNative registers what becomes of it.</summary>
    public required bool UsesAwsNative { get; init; }
}
