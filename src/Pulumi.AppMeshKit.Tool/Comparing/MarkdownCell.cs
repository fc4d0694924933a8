using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Texts of others in Markdown: as code, so that nothing in them is markup, a mention or a link.</summary>
internal static partial class MarkdownCell
{
    /// <summary>A text as code, for a cell of a table or for running text; a dash for none.</summary>
    public static string Code(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "–";

        // In a table even code ends at a bar. A run of backticks ends at one of the same length only.
        var shown = Visible.Of(text).Replace("|", "\\|", StringComparison.Ordinal);
        var fence = new string('`', Longest(shown) + 1);
        var space = shown.StartsWith('`') || shown.EndsWith('`') ? " " : string.Empty;
        return $"{fence}{space}{shown}{space}{fence}";
    }

    /// <summary>A sentence with names in it, as it is.</summary>
    public static string Words(string? text, string none = "–") => string.IsNullOrEmpty(text) ? none : Quiet().Replace(MarkdownText.Escape(Visible.Of(text)), "$0\u2060");

    private static int Longest(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // A name in a sentence must not call a user or point to an issue.
    [GeneratedRegex(@"(?<![\p{L}\p{N}_])[@#](?=[\p{L}\p{N}])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quiet();
}
