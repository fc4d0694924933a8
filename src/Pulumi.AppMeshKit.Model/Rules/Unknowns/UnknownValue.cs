namespace Pulumi.AppMeshKit.Model;

/// <summary>A value, list or structure that only a deployment will know.</summary>
/// <param name="ApiPath">Its place in the API's words, without indexes: <c>spec.listeners.portMapping.port</c>.</param>
/// <param name="Origin">Where it was typed; null where that is not remembered.</param>
internal readonly record struct UnknownValue(string ApiPath, Origin? Origin);
