namespace Pulumi.AppMeshKit.Model;

/// <summary>A place of the API that a feature is written at.</summary>
/// <param name="Kind">The kind of resource.</param>
/// <param name="Path">
/// The path as <see cref="ApiPaths.Schema"/> writes it, such as <c>spec.listeners[].portMapping.protocol</c>; empty for the resource itself.
/// </param>
public readonly record struct FidelityPath(ResourceKind Kind, string Path);
