namespace Pulumi.AppMeshKit.Tool;

/// <summary>A Pulumi program that asks for what definitions ask for.</summary>
/// <param name="ProgramCs">The text of <c>Program.cs</c>.</param>
/// <param name="ProjectFile">The text of the project file.</param>
/// <param name="PulumiYaml">The text of <c>Pulumi.yaml</c>.</param>
/// <param name="Configuration">The configuration that it needs: what the definitions leave open.</param>
/// <param name="Components">What components stand for.</param>
/// <param name="Notes">What no component can say, and what the kit has against the definitions; each stands in the program, too.</param>
internal sealed record ConvertedProgram(
    string ProgramCs,
    string ProjectFile,
    string PulumiYaml,
    IReadOnlyList<ConfiguredValue> Configuration,
    IReadOnlyList<Model.ResourceId> Components,
    IReadOnlyList<ConversionNote> Notes);
