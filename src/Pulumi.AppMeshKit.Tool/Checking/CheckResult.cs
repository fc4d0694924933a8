using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What came of a check.</summary>
/// <param name="Findings">The findings that nobody decided to live with, in the order in which they are shown.</param>
/// <param name="Unreadable">What could not be read.</param>
/// <param name="Definitions">How many definitions were read from files.</param>
/// <param name="Files">How many files they stand in.</param>
/// <param name="Skipped">How many files of the folders define nothing of a mesh.</param>
/// <param name="Hidden">How many findings are suppressed, or known since the baseline.</param>
internal sealed record CheckResult(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<UnreadableFile> Unreadable,
    int Definitions,
    int Files,
    int Skipped,
    int Hidden)
{
    /// <summary>What was checked, as it was typed.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>How many definitions come from programs.</summary>
    public int Programmed { get; init; }

    /// <summary>How many programs there are.</summary>
    public int Programs { get; init; }

    /// <summary>How many losses the project does without.</summary>
    public int Accepted { get; init; }

    /// <summary>What becomes of each mesh on the target; null where no target was asked for that it moves to.</summary>
    public IReadOnlyList<MeshMigration>? Migrations { get; init; }

    /// <summary>The findings that the migration report does not say already.</summary>
    public IReadOnlyList<Finding> Others => Migrations is null ? Findings : [.. Findings.Where(finding => !LossGroup.IsOfTarget(finding))];

    /// <summary>How many findings there are of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>The result of sources that were read and judged.</summary>
    /// <param name="title">What was checked, as it was typed.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="open">What is left of their findings.</param>
    /// <param name="project">The project.</param>
    /// <param name="target">What they are to be deployed to; null where they are only looked at.</param>
    public static CheckResult Of(string title, IReadOnlyList<CheckedSource> sources, ProjectFindings open, ProjectFile project, string? target)
    {
        var fresh = project.Baseline.New(open.Reported);
        List<CheckedSource> files = [.. sources.Where(source => !source.IsProgram)];
        List<CheckedSource> programs = [.. sources.Where(source => source.IsProgram)];
        return new(
            fresh,
            [.. sources.SelectMany(source => source.Unreadable)],
            files.Sum(source => source.Definitions),
            files.SelectMany(source => source.Files).Distinct().Count(),
            files.Sum(source => source.Skipped),
            sources.Sum(source => source.Findings.Count + source.Suppressed) - open.Accepted.Count - fresh.Count(finding => finding.File is null || finding.File != project.File))
        {
            Title = title,
            Programmed = programs.Sum(source => source.Definitions),
            Programs = programs.Count,
            Accepted = open.Accepted.Count,
            Migrations = target == DefinitionRules.VpcLattice ? MigrationsOf([.. sources.SelectMany(source => source.Meshes)], fresh, open.Accepted) : null,
        };
    }

    /// <summary>What to say to the shell.</summary>
    /// <param name="failOn">The severity from which on a finding counts.</param>
    public int ExitCode(Severity failOn) =>
        Unreadable.Count > 0 ? ExitCodes.Unusable
        : Findings.Any(finding => finding.Severity >= failOn) ? ExitCodes.Findings
        : ExitCodes.Clean;

    private static List<MeshMigration> MigrationsOf(List<CheckedMesh> meshes, IReadOnlyList<Finding> reported, IReadOnlyList<(Finding Finding, AcceptedLoss Loss)> accepted)
    {
        HashSet<Finding> left = new(reported, ReferenceEqualityComparer.Instance);
        var names = meshes.GroupBy(mesh => mesh.Model.Name ?? string.Empty).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return
        [
            .. meshes.Select(mesh => new MeshMigration(mesh.Model, [.. mesh.OfTarget.Where(left.Contains)])
            {
                Place = names[mesh.Model.Name ?? string.Empty] > 1 ? mesh.Place : null,
                UsesAwsNative = mesh.UsesAwsNative,
                Accepted = [.. accepted.Where(one => mesh.OfTarget.Any(finding => ReferenceEquals(finding, one.Finding)))],
            }),
        ];
    }
}
