namespace Pulumi.AppMeshKit.Formats;

/// <summary>A property that a step changes.</summary>
/// <param name="Path">Its path in the provider's words, such as <c>spec.listeners[0].portMapping.port</c>.</param>
/// <param name="Kind">How: <c>add</c>, <c>delete</c> or <c>update</c>, each also with <c>-replace</c> where it forces a replacement.</param>
/// <param name="IsInputDiff">Whether inputs were compared with inputs, and not with what the provider had answered.</param>
public sealed record PulumiPropertyChange(string Path, string Kind, bool IsInputDiff);
