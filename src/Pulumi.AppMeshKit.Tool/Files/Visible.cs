using System.Globalization;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Texts of others for a terminal or a log: a name may hold line feeds, the escapes that move a cursor, or marks that turn the
/// direction of writing, and must not be able to look like something that the tool says.
/// </summary>
internal static class Visible
{
    /// <summary>The text on one line, with everything invisible written as its escape.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text.Any(IsHidden) ? string.Concat(text.Select(c => IsHidden(c) ? Escape(c) : c.ToString())) : text;

    /// <summary>Whether a character changes what a reader sees without being seen.</summary>
    /// <param name="c">The character.</param>
    public static bool IsHidden(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned;

    private static string Escape(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}",
    };
}
