using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A check in words that all reports share.</summary>
internal static class CheckWords
{
    /// <summary>What was checked, and what came of it.</summary>
    public static string Summary(CheckResult result)
    {
        List<string> read = [];
        if (result.Definitions > 0 || result.Programs == 0) read.Add($"{Count(result.Definitions, "definition")} in {Count(result.Files, "file")}");
        if (result.Programs > 0) read.Add($"{Count(result.Programmed, "definition")} of {Count(result.Programs, "program")}");
        List<string> aside = [];
        if (result.Skipped > 0) aside.Add($"{Count(result.Skipped, "other file")} passed over");
        if (result.Hidden > 0) aside.Add($"{Count(result.Hidden, "finding")} hidden by suppressions or the baseline");
        if (result.Accepted > 0) aside.Add($"{result.Accepted} {(result.Accepted == 1 ? "loss" : "losses")} accepted");
        if (result.Unreadable.Count > 0) aside.Add($"{Count(result.Unreadable.Count, "file")} could not be read");
        var more = aside.Count == 0 ? string.Empty : $" ({string.Join(", ", aside)})";
        return $"Checked {string.Join(" and ", read)}{more}: {FindingReport.Count(result.Findings)}{(result.Unreadable.Count > 0 ? " in what could be read" : string.Empty)}.";
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
