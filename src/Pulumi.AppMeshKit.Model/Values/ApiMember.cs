namespace Pulumi.AppMeshKit.Model;

/// <summary>A place that a model can hold something at.</summary>
/// <param name="Path">The path with empty brackets for any item, such as <c>spec.listeners[].portMapping.port</c>.</param>
/// <param name="Type">What stands there.</param>
public readonly record struct ApiMember(string Path, ApiType Type);
