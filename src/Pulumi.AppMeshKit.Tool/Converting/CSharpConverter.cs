using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Turns definitions into a C# program with the kit's components. Each component is tried out with the kit's own mapping, and
/// taken only where it asks for the very same; what no component says is registered as it is defined.
/// </summary>
internal static class CSharpConverter
{
    /// <summary>One program for all definitions, also where they are of several meshes.</summary>
    /// <remarks>Variants define one resource in several ways; convert one of them at a time.</remarks>
    /// <param name="definitions">The definitions; at least one.</param>
    /// <param name="options">What to call the program.</param>
    internal static ConvertedProgram Convert(IReadOnlyList<ApiRequest> definitions, ConversionOptions? options = null)
    {
        var names = new ProgramNames();
        var standIns = new PlaceholderStandIns(definitions, names.Variables);
        var groups = definitions.GroupBy(definition => (definition.MeshName?.ToString(), definition.MeshOwner?.ToString())).Select(group => group.ToList()).ToList();

        // Placeholders take their names first, whichever mesh they are of.
        foreach (var definition in definitions) _ = KnownRequest.Of(definition, standIns, out _);
        var meshes = groups.ConvertAll(group => MeshPlan.Of(group, standIns, ref names));
        var left = meshes.SelectMany(mesh => mesh.Left).Select(one => one.Definition.Id()).ToHashSet();
        var objections = groups.SelectMany(Errors).Select(finding => Objection(finding, isLeft: left.Contains(finding.Resource))).ToList();
        var text = new ProgramWriter(standIns, names, objections.ToLookup(note => note.Resource, note => note.Text)).Write(meshes);
        var name = (options ?? new()).Name ?? meshes[0].Mesh?.Name ?? "mesh";
        return new(
            text,
            ProjectTexts.Project(),
            ProjectTexts.Pulumi(name),
            [.. standIns.All.Where(value => value.IsUsed).Select(value => new ConfiguredValue(value.Name, value.Key))],
            [.. meshes.SelectMany(mesh => mesh.Parts.Prepend(mesh.Mesh)).OfType<Part>().SelectMany(part => part.Requests).Select(request => request.Id())],
            [.. meshes.SelectMany(mesh => mesh.Left).Select(one => new ConversionNote(one.Definition.Id(), one.Reason, IsLeft: true, IsRefused: false)), .. objections]);
    }

    // A component takes what the definitions only name for something that exists elsewhere.
    private static ConversionNote Objection(Finding finding, bool isLeft)
    {
        var isNamed = !isLeft && (finding.Rule == RuleBook.REF001 || finding.Rule == RuleBook.REF003 || finding.Rule == RuleBook.REF004);
        var lead = isNamed ? "taken for one that exists elsewhere" : "refused as it stands";
        return new(finding.Resource, $"{lead}: {finding.Label}  {finding.Sentence}", IsLeft: false, IsRefused: !isNamed);
    }

    // What the components and MeshDefinition would say when the program runs.
    private static IEnumerable<Finding> Errors(IReadOnlyList<ApiRequest> definitions)
    {
        var name = definitions[0].MeshName?.ToString();
        var owner = definitions[0].MeshOwner?.ToString();
        var nothing = MeshModel.Empty(name, owner, definitions.Any(definition => definition is MeshRequest));
        return definitions.SelectMany(ResourceRules.Check)
            .Concat(definitions.SelectMany(Engines.AppMesh.Check))
            .Concat(definitions.SelectMany(Structures))
            .Concat(MeshGraphRules.CheckJoining(nothing, nothing.With(definitions), definitions))
            .Where(finding => finding.Severity == Severity.Error)
            .DistinctBy(finding => (finding.Rule.Id, finding.Resource, finding.Path));
    }

    private static IEnumerable<Finding> Structures(ApiRequest definition) => Unfilled.In(definition)
        .Where(leaf => !leaf.CanBeDelivered)
        .Select(leaf => RuleBook.PlaceholderForStructure(definition.Id(), leaf.Origin, leaf.Source));
}
