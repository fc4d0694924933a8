namespace Pulumi.AppMeshKit.Tool;

/// <summary>The part of a program that is about one mesh.</summary>
/// <param name="Variable">The variable that holds the mesh.</param>
/// <param name="Mesh">The mesh as a component or as an existing one; null where it is registered as it is defined.</param>
/// <param name="Parts">The components, in the order in which they must be written.</param>
/// <param name="Left">What no component says.</param>
/// <param name="Services">The component of each virtual service that is the first of one, by name.</param>
/// <param name="References">Versions that other components own, by the object that stands for each.</param>
internal sealed record PlannedMesh(
    string Variable,
    Part? Mesh,
    IReadOnlyList<Part> Parts,
    IReadOnlyList<LeftDefinition> Left,
    IReadOnlyDictionary<string, Part> Services,
    IReadOnlyDictionary<ServiceVersion, (Part Part, string Version)> References);
