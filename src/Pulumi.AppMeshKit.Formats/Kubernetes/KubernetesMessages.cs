using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Why a Kubernetes resource is no definition.</summary>
internal static class KubernetesMessages
{
    /// <summary>A version of the resources whose members differ.</summary>
    public static UnreadableFile OtherVersion(KubernetesResource resource, string version) => new(
        resource.File,
        resource.Document["apiVersion"]!.Line,
        $"the resource, the first of its version here, is of {SourceText.Shorten(version)}; only {KubernetesNames.Version} is read.",
        $"Write it as {KubernetesNames.Version}, which the controller takes from version 1.0 on.");

    /// <summary>A kind that the controller does not have.</summary>
    public static UnreadableFile OtherKind(KubernetesResource resource) => new(
        resource.File,
        resource.Document["kind"]!.Line,
        $"there is no kind \"{SourceText.Shorten(resource.Kind)}\" in {KubernetesNames.Version}.",
        NearestName.Of(resource.Kind, KubernetesNames.Kinds) is { } near ? $"Write \"{near}\"." : $"The kinds are {string.Join(", ", KubernetesNames.Kinds)}.");

    /// <summary>Meshes to choose from, and nothing that chooses.</summary>
    public static UnreadableFile SeveralMeshes(KubernetesResource resource, IReadOnlyList<string> meshes) => new(
        resource.File,
        resource.Document.Line,
        $"the resources of this file, {resource.Kind} \"{SourceText.Shorten(resource.Name)}\" first, can belong to any of {meshes.Count} meshes ({string.Join(", ", meshes.Take(5).Select(mesh => $"\"{SourceText.Shorten(mesh)}\""))}).",
        "Say which one (--mesh NAME), or name only the files of one mesh.");
}
