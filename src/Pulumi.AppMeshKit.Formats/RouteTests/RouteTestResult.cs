using System.Text;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>What came of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Answer">What becomes of the request; null where the mesh has nobody who could send it.</param>
/// <param name="Differences">What is otherwise than expected, a sentence each.</param>
public sealed record RouteTestResult(RouteTestCase Case, RouteAnswer? Answer, IReadOnlyList<string> Differences)
{
    /// <summary>Whether all is as expected.</summary>
    public bool Passed => Differences.Count == 0;

    /// <summary>The case with its place; where it failed, every difference and the explanation of the answer. Lines end with a line feed; the last one does not.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Case).Append(" (").Append(Case.File).Append(Case.Line is { } line ? $":{line}" : string.Empty).Append(')');
        if (Passed) return text.Append(" passed").ToString();

        foreach (var difference in Differences) text.Append("\n  ").Append(difference);
        if (Answer is not null) text.Append("\n\n  ").Append(Answer.Explain().Replace("\n", "\n  ", StringComparison.Ordinal));
        return text.ToString();
    }
}
