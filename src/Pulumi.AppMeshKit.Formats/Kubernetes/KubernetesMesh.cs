using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The mesh of a resource.</summary>
/// <param name="Name">What App Mesh calls it.</param>
/// <param name="Owner">The account that owns it, where the mesh's document names one.</param>
internal sealed record KubernetesMesh(SourceNode? Name, SourceNode? Owner)
{
    /// <summary>The mesh that a document defines; null without one.</summary>
    /// <param name="mesh">The document.</param>
    public static KubernetesMesh? Of(KubernetesResource? mesh) => mesh is null ? null : new(mesh.AwsName, mesh.Spec?["meshOwner"]);
}
