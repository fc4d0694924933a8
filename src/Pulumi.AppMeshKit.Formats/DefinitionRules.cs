using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Judges definitions from files: each on its own, and each mesh as a whole.</summary>
public static class DefinitionRules
{
    /// <summary>The name of App Mesh as a target.</summary>
    internal const string AppMesh = "app-mesh";

    /// <summary>The name of VPC Lattice as a target.</summary>
    internal const string VpcLattice = "vpc-lattice";

    /// <summary>
    /// All findings, sorted by file, line and rule: what the reader could not take, what is wrong with one resource, and,
    /// where the mesh's own definition is there, what is wrong between them.
    /// </summary>
    /// <param name="definitions">The definitions.</param>
    /// <param name="options">By what to judge them; without it they are only looked at.</param>
    public static IReadOnlyList<Finding> Check(DefinitionSet definitions, CheckOptions? options = null) => Judge(definitions, options ?? new()).Findings;

    /// <summary>The same, and mesh by mesh what the target has to say.</summary>
    internal static JudgedDefinitions Judge(DefinitionSet definitions, CheckOptions options)
    {
        var isAppMesh = options.Target == AppMesh;
        var lattice = new LatticeOptions { UsesAwsNative = options.UsesAwsNative };
        List<(DefinedMesh Mesh, IReadOnlyList<Finding> Findings)> ofTarget = options.Target != VpcLattice
            ? []
            : [.. definitions.Meshes.Select(mesh => (mesh, LatticeFindings.Of(mesh.Model, mesh.Definitions.Select(one => one.Request), lattice)))];
        return new(
            [
                .. definitions.Definitions.SelectMany(definition => CheckOne(definition, options.Target))
                    .Concat(definitions.Meshes.SelectMany(mesh => MeshGraphRules.Check(mesh.Model)).Where(finding => Concerns(options.Target, finding)))
                    .Concat(isAppMesh ? definitions.Meshes.DistinctBy(mesh => (mesh.Folder, mesh.Model.Name, mesh.Model.Owner)).Select(EndOfLife) : [])
                    .Concat(ofTarget.SelectMany(mesh => mesh.Findings))
                    .OrderBy(finding => finding.File, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Line)
                    .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Message, StringComparer.Ordinal),
            ],
            ofTarget);
    }

    private static IEnumerable<Finding> CheckOne(Definition definition, string? target) => Findings.Of(
        ResourceRules.CheckReading(definition.Request, definition.Problems),
        ResourceRules.Check(definition.Request).Where(finding => Concerns(target, finding)),
        target switch
        {
            AppMesh => PulumiAwsRules.Check(definition.Request),
            VpcLattice => [], // nothing of it is rendered to App Mesh
            _ => PulumiAwsRules.Check(definition.Request).Select(AsNote),
        });

    private static bool Concerns(string? target, Finding finding) => LossRules.Concerns(target == VpcLattice ? TargetEngine.VpcLattice : TargetEngine.AppMesh, finding.Rule);

    /// <summary>What a provider cannot carry is no fault of what is not rendered to it.</summary>
    private static Finding AsNote(Finding finding) => finding with { Severity = Severity.Info };

    /// <summary>The end of the engine, at the mesh's own definition or the first one there is.</summary>
    private static Finding EndOfLife(DefinedMesh mesh) => mesh.Model.Document is { } document
        ? EndOfLifeRules.Check(document)
        : EndOfLifeRules.Check(new ResourceId(ResourceKind.Mesh, mesh.Model.Name, null, mesh.Model.Name)) with
        {
            File = mesh.Definitions[0].File,
            Line = mesh.Definitions[0].Request.Origin?.Line,
        };
}
