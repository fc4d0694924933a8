using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Judges definitions from files: each on its own, and each mesh as a whole.</summary>
public static class DefinitionRules
{
    /// <summary>
    /// All findings, sorted by file, line and rule: what the reader could not take, what is wrong with one resource, and,
    /// where the mesh's own definition is there, what is wrong between them.
    /// </summary>
    /// <param name="definitions">The definitions.</param>
    public static IReadOnlyList<Finding> Check(DefinitionSet definitions) => throw new NotImplementedException();
}
