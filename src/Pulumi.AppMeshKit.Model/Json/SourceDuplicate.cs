namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>A member that was written although its object had it already.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The line of the later one.</param>
internal readonly record struct SourceDuplicate(string Name, int? Line);
