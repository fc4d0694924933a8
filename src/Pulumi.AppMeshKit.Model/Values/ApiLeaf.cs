namespace Pulumi.AppMeshKit.Model;

/// <summary>A single value of a model with its place.</summary>
/// <param name="Path">The path in the API's words, such as <c>spec.listeners[0].portMapping.port</c>.</param>
/// <param name="Value">The value.</param>
public readonly record struct ApiLeaf(string Path, IValue Value);
