using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Findings as a block of text: a headline that counts them, and a line for each.</summary>
public static class FindingReport
{
    /// <summary>
    /// <c>ServiceWithRouter "colors" has 3 problems:</c>, and below it the findings, in order and with aligned ids.
    /// Lines end with a line feed; the last one does not.
    /// </summary>
    /// <param name="subject">What the findings are about, such as <c>ServiceWithRouter "colors"</c>.</param>
    /// <param name="findings">The findings, in any order.</param>
    public static string Format(string subject, IEnumerable<Finding> findings)
    {
        var sorted = findings.Order(FindingOrder.Instance).ToList();
        var text = new StringBuilder(subject).Append(" has ").Append(Count(sorted));
        if (sorted.Count == 0) return text.Append('.').ToString();

        text.Append(':');
        var width = sorted.Max(finding => finding.Label.Length);
        foreach (var finding in sorted)
        {
            text.Append("\n  ").Append(finding.Label.PadRight(width)).Append("  ").Append(finding.Text);
        }

        return text.ToString();
    }

    /// <summary>How many there are of each kind: <c>2 problems, 1 warning and 3 notes</c>.</summary>
    /// <param name="findings">The findings.</param>
    public static string Count(IReadOnlyCollection<Finding> findings)
    {
        List<string> parts = [.. Part(Severity.Error, "problem"), .. Part(Severity.Warning, "warning"), .. Part(Severity.Info, "note")];
        return parts.Count switch
        {
            0 => "no problems",
            1 => parts[0],
            _ => string.Join(", ", parts.SkipLast(1)) + " and " + parts[^1],
        };

        IEnumerable<string> Part(Severity severity, string noun)
        {
            var count = findings.Count(finding => finding.Severity == severity);
            if (count > 0) yield return count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? string.Empty : "s");
        }
    }
}
