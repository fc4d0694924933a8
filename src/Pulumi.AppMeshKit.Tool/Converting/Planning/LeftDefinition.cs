using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A definition that no component says; it is registered as it is defined.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Known">The same with stand-ins; null where these are not enough.</param>
/// <param name="Reason">Why no component says it.</param>
internal sealed record LeftDefinition(ApiRequest Definition, ApiRequest? Known, string Reason);
