using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What came of a check.</summary>
/// <param name="Findings">The findings that nobody decided to live with, in the order in which they are shown.</param>
/// <param name="Unreadable">What could not be read.</param>
/// <param name="Definitions">How many definitions were read.</param>
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
    /// <summary>How many findings there are of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>What to say to the shell.</summary>
    /// <param name="failOn">The severity from which on a finding counts.</param>
    public int ExitCode(Severity failOn) =>
        Unreadable.Count > 0 ? ExitCodes.Unusable
        : Findings.Any(finding => finding.Severity >= failOn) ? ExitCodes.Findings
        : ExitCodes.Clean;
}
