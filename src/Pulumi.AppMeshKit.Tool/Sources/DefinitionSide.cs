using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Definitions in files as a state of the meshes.</summary>
internal static class DefinitionSide
{
    /// <summary>The meshes that were read. A variant takes the place of something: it is a mesh only where nothing else was given.</summary>
    /// <param name="source">What was typed.</param>
    /// <param name="definitions">What was read there.</param>
    /// <exception cref="UsageException">Nothing of it is a definition, and nothing is unreadable either.</exception>
    public static MeshSide Of(string source, DefinitionSet definitions)
    {
        if (definitions.Definitions.Count == 0 && definitions.Unreadable.Count == 0) throw ReadingArguments.NoDefinition();

        IReadOnlyList<Definition> first = [.. definitions.Definitions.Where(one => one.Variant is null)];
        var chosen = first.Count == 0 ? definitions : new DefinitionSet(first, definitions.Unreadable, definitions.Skipped);
        return new(source, MeshSide.Sorted(chosen.Meshes.Select(mesh => mesh.Model)))
        {
            Judged = new(() => DefinitionRules.Check(chosen)),
            Unreadable = definitions.Unreadable,
        };
    }
}
