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
        var refused = groups.SelectMany(Refusals).ToLookup(finding => finding.Resource, finding => $"refused as it stands: {finding.Rule.Label}  {finding.Sentence}");
        var text = new ProgramWriter(standIns, names, refused).Write(meshes);
        var name = (options ?? new()).Name ?? meshes[0].Mesh?.Name ?? "mesh";
        return new(
            text,
            ProjectTexts.Project(),
            ProjectTexts.Pulumi(name),
            [.. standIns.All.Where(value => value.IsUsed).Select(value => new ConfiguredValue(value.Name, value.Key))],
            [.. meshes.SelectMany(mesh => mesh.Parts.Prepend(mesh.Mesh)).OfType<Part>().SelectMany(part => part.Requests).Select(request => request.Id())],
            [.. meshes.SelectMany(mesh => mesh.Left).Select(left => new ConversionNote(left.Definition.Id(), left.Reason, IsLeft: true, IsRefused: false)),
             .. refused.SelectMany(why => why.Select(text => new ConversionNote(why.Key, text, IsLeft: false, IsRefused: true)))]);
    }

    // What the components and MeshDefinition would say when the program runs.
    private static IEnumerable<Finding> Refusals(IReadOnlyList<ApiRequest> definitions)
    {
        var name = definitions[0].MeshName?.ToString();
        var owner = definitions[0].MeshOwner?.ToString();
        var nothing = MeshModel.Empty(name, owner, definitions.Any(definition => definition is MeshRequest));
        return definitions.SelectMany(ResourceRules.Check)
            .Concat(definitions.SelectMany(Engines.AppMesh.Check))
            .Concat(definitions.SelectMany(Structures))
            .Concat(MeshGraphRules.CheckJoining(nothing, nothing.With(definitions), definitions))
            .Where(finding => finding.Rule.Severity == Severity.Error)
            .DistinctBy(finding => (finding.Rule.Id, finding.Resource, finding.Path));
    }

    private static IEnumerable<Finding> Structures(ApiRequest definition) => Unfilled.In(definition)
        .Where(leaf => !leaf.CanBeDelivered)
        .Select(leaf => RuleBook.PlaceholderForStructure(definition.Id(), leaf.Origin, leaf.Source));
}
