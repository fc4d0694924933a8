using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A file or folder in a revision, written as <c>git show</c> takes it.</summary>
/// <param name="Revision">The revision: <c>main</c>, <c>HEAD~1</c>, <c>v1.2</c>.</param>
/// <param name="Path">The path from the root of the repository; one that begins with <c>./</c> or <c>../</c> from this folder.</param>
internal sealed partial record GitRevision(string Revision, string Path)
{
    /// <summary>What <c>REVISION:PATH</c> means; null for what is no such thing.</summary>
    /// <param name="source">What was typed.</param>
    public static GitRevision? Parse(string source) =>
        Drive().IsMatch(source) || Form().Match(source) is not { Success: true } match ? null : new(match.Groups["revision"].Value, match.Groups["path"].Value);

    // C:\mesh and C:/mesh on Windows, and https://… anywhere.
    [GeneratedRegex(@"^[A-Za-z]:[\\/]|^[A-Za-z][A-Za-z0-9+.-]*://", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drive();

    // A colon in braces belongs to the revision: HEAD^{/fix: it}:mesh.
    [GeneratedRegex(@"^(?<revision>([^:{}]|\{[^{}]*\})+):(?<path>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
