using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What was found about a source, or about several files that were read together.</summary>
/// <param name="Findings">What is wrong.</param>
/// <param name="Meshes">The meshes.</param>
internal sealed record CheckedSource(IReadOnlyList<Finding> Findings, IReadOnlyList<CheckedMesh> Meshes)
{
    /// <summary>How many definitions were read.</summary>
    public required int Definitions { get; init; }

    /// <summary>The files that they stand in; nothing for a program.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>How many files define nothing.</summary>
    public int Skipped { get; init; }

    /// <summary>Whether it is a program.</summary>
    public bool IsProgram { get; init; }

    /// <summary>How many findings were suppressed before they got here.</summary>
    public int Suppressed { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable { get; init; } = [];

    /// <summary>What to know of it, sentences with a full stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Definitions in files.</summary>
    /// <param name="definitions">The definitions.</param>
    /// <param name="options">By what to judge them.</param>
    public static CheckedSource Of(DefinitionSet definitions, CheckOptions options)
    {
        var judged = DefinitionRules.Judge(definitions, options);
        return new(judged.Findings, [.. judged.OfTarget.Select(mesh => Of(mesh.Mesh, mesh.Findings, options))])
        {
            Definitions = definitions.Definitions.Count,
            Files = [.. definitions.Definitions.Select(definition => definition.File).Distinct()],
            Skipped = definitions.Skipped.Count,
            Unreadable = definitions.Unreadable,
            Notes = definitions.Notes,
        };
    }

    /// <summary>A program, or the snapshot of one: its findings are those of its preview.</summary>
    /// <param name="side">The program.</param>
    /// <param name="options">By what to judge it.</param>
    public static CheckedSource Of(MeshSide side, CheckOptions options)
    {
        var isLattice = options.Target == DefinitionRules.VpcLattice;
        List<Finding> own = [.. side.Findings.Where(finding => !isLattice || LossRules.Concerns(TargetEngine.VpcLattice, finding.Rule))];
        IReadOnlyList<CheckedMesh> meshes = isLattice ? [.. side.Meshes.Select(mesh => Of(side, mesh, own, options))] : [];
        return new([.. own.Concat(meshes.SelectMany(mesh => mesh.OfTarget)).Distinct(ReferenceEqualityComparer.Instance).Cast<Finding>().Order(FindingOrder.Instance)], meshes)
        {
            Definitions = side.Meshes.Sum(mesh => mesh.Requests.Count()),
            IsProgram = true,
            Suppressed = side.Suppressed,
            Unreadable = side.Unreadable,
            Notes = side.Notes,
        };
    }

    private static CheckedMesh Of(DefinedMesh mesh, IReadOnlyList<Finding> findings, CheckOptions options)
    {
        List<string> place = [DotNetProject.Shown(mesh.Variant is null ? mesh.Folder : mesh.Definitions[0].File)];
        if (mesh.Place is { } region) place.Add(region);
        return new(mesh.Model, findings) { Place = string.Join(", ", place.Where(part => part.Length > 0)), UsesAwsNative = options.UsesAwsNative };
    }

    /// <summary>A program that has VPC Lattice as its target has said already what is lost, and what it does without.</summary>
    private static CheckedMesh Of(MeshSide side, MeshModel mesh, List<Finding> own, CheckOptions options)
    {
        List<string> types = [.. (side.Snapshot?.Resources ?? []).SelectMany(resource => resource.Descendants()).Select(resource => resource.Type).Where(type => type.Contains(":vpclattice", StringComparison.Ordinal))];
        var lattice = new LatticeOptions { UsesAwsNative = types.Count == 0 ? options.UsesAwsNative : types.Exists(type => type.StartsWith("aws-native:", StringComparison.Ordinal)) };
        IReadOnlyList<Finding> findings = types.Count > 0
            ? [.. own.Where(finding => LossGroup.IsOfTarget(finding) && finding.Resource.Mesh == mesh.Name)]
            : LatticeFindings.Of(mesh, mesh.Requests, lattice);
        return new(mesh, findings) { Place = side.Name, UsesAwsNative = lattice.UsesAwsNative };
    }
}
