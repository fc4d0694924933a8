using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// <c>appmeshkit.yaml</c>: from which severity on a check fails, which findings a project lives with and why, and where its
/// baseline is.
/// </summary>
internal sealed record ProjectFile
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "appmeshkit.yaml";

    /// <summary>What holds where there is no file.</summary>
    public static ProjectFile None { get; } = new();

    /// <summary>The file, as findings about it name it; null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>From which severity on a finding makes the check fail.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>The suppressions.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>What the project does without on a target.</summary>
    public IReadOnlyList<ProjectLoss> AcceptLosses { get; init; } = [];

    /// <summary>The parameters of compliance rules.</summary>
    public ComplianceParameters Compliance { get; init; } = new();

    /// <summary>The findings that were there when the project began to check.</summary>
    public Baseline Baseline { get; init; } = Baseline.None;

    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option() => new("--config")
    {
        HelpName = "FILE",
        Description = "The project file with thresholds, suppressions, baseline and the parameters of rules (default: appmeshkit.yaml in this folder or the nearest one above).",
    };

    /// <summary>The file that was named, or the one in this folder or the nearest above; nothing is fine where none was named.</summary>
    /// <param name="named">The file that the command line names.</param>
    /// <exception cref="UsageException">There is a file, and something is wrong with it.</exception>
    public static ProjectFile Find(string? named)
    {
        if (named is not null && string.IsNullOrWhiteSpace(named)) throw new UsageException($"--config is empty. Name a file such as {FileName}.");
        if (named is not null) return ProjectFileReader.Read(named);

        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, FileName);
            if (System.IO.File.Exists(file)) return ProjectFileReader.Read(Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/'));
        }

        return None;
    }

    /// <summary>What is left of findings, and what is wrong with the suppressions themselves.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="today">The day by which to judge whether a suppression has expired.</param>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, DateOnly today) => Apply(findings, today, null).Reported;

    /// <summary>The same for what was judged by a target, with the losses that the project does without.</summary>
    /// <param name="findings">All findings.</param>
    /// <param name="today">The day by which to judge whether a suppression has expired.</param>
    /// <param name="target">The target; null where there was none.</param>
    public ProjectFindings Apply(IReadOnlyList<Finding> findings, DateOnly today, string? target)
    {
        var (left, problems, accepted) = Accept(findings, target);

        // Those of compliance rules are the compliance view's: they hide no finding, and are not wrong for that.
        List<Suppression> own = [.. Suppressions.Where(suppression => !ComplianceView.IsOfCompliance(suppression) && IsMeant(suppression, findings, target))];
        var reported = own.Count == 0 ? left : Model.Suppressions.Apply(left, own, Owner, today).Reported;
        return new([.. reported, .. problems], accepted);
    }

    private static ResourceId Owner => new(ResourceKind.Mesh, null, null, null);

    /// <summary>What only a target brings is missing where another one was asked for, or none: that makes its suppression no mistake.</summary>
    private static bool IsMeant(Suppression suppression, IReadOnlyList<Finding> findings, string? target)
    {
        if (findings.Any(finding => string.Equals(finding.Rule.Id, suppression.RuleId, StringComparison.OrdinalIgnoreCase))) return true;
        if (LossGroup.IsOfTarget(suppression.RuleId)) return target == DefinitionRules.VpcLattice;
        return target != DefinitionRules.VpcLattice || !string.Equals(suppression.RuleId, RuleBook.EOL001.Id, StringComparison.OrdinalIgnoreCase);
    }

    private (IReadOnlyList<Finding> Left, IReadOnlyList<Finding> Problems, IReadOnlyList<(Finding Finding, AcceptedLoss Loss)> Accepted) Accept(IReadOnlyList<Finding> findings, string? target)
    {
        if (AcceptLosses.Count == 0) return (findings, [], []);

        List<(ProjectLoss Own, AcceptedLossSet Set)> sets = [.. AcceptLosses.Select(own => (own, new AcceptedLossSet([own.Loss], Owner)))];
        List<Finding> left = [];
        List<(Finding Finding, AcceptedLoss Loss)> accepted = [];
        foreach (var finding in findings)
        {
            // All that fit are asked, so that none of them counts as unused.
            List<ProjectLoss> fitting = [.. sets.Where(one => one.Own.Covers(finding) && one.Set.Accepts(finding)).Select(one => one.Own)];
            if (fitting.Count == 0) left.Add(finding);
            else accepted.Add((finding, fitting[0].Loss));
        }

        var isMeant = target == DefinitionRules.VpcLattice;
        return (left, [.. sets.SelectMany(one => one.Set.Problems.Concat(isMeant ? one.Set.Unused : []))], accepted);
    }
}
