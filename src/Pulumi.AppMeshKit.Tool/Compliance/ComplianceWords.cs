using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What compliance rules say, in words that all reports share.</summary>
internal static class ComplianceWords
{
    /// <summary>An outcome for people.</summary>
    public static string Word(ComplianceOutcome outcome) => outcome switch
    {
        ComplianceOutcome.Failed => "failed",
        ComplianceOutcome.NotKnown => "not known",
        ComplianceOutcome.Suppressed => "suppressed",
        ComplianceOutcome.Passed => "passed",
        _ => "not applicable",
    };

    /// <summary>How many rules have which outcome: <c>2 failed, 1 suppressed, 20 passed, 2 not applicable</c>.</summary>
    public static string Verdict(ComplianceView view) => string.Join(", ", Enum.GetValues<ComplianceOutcome>()
        .Where(outcome => view.Count(outcome) > 0)
        .Select(outcome => $"{view.Count(outcome).ToString(CultureInfo.InvariantCulture)} {Word(outcome)}"));

    /// <summary>A place with what is there.</summary>
    public static string Sentence(Finding finding) => $"{finding.Resource}{File(finding)}: {finding.Sentence}";

    /// <summary>Why somebody lives with a failure, and until when.</summary>
    public static string Reason(Suppression suppression) =>
        $"Lived with{(suppression.Until is { } until ? $" until {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : string.Empty)}: {suppression.Reason}";

    private static string File(Finding finding) =>
        finding.File is not { } file ? string.Empty : finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $" ({file}:{line})") : $" ({file})";
}
