using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Texts of others for a terminal or a log: a name may hold line feeds, the escapes that move a cursor, or marks that turn the
/// direction of writing, and must not be able to look like something that the tool says.
/// </summary>
internal static class Visible
{
    /// <summary>The text on one line, with everything invisible written as its escape.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        if (!text.Any(c => IsHidden(c) || char.IsSurrogate(c))) return text;

        var shown = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            // A pair is one character, which may be hidden itself; half of one is none, and no encoding could write it.
            if (char.IsSurrogatePair(text, index) && !IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, index))) shown.Append(text, index++, 2);
            else if (IsHidden(text[index]) || char.IsSurrogate(text[index])) shown.Append(Escape(text[index]));
            else shown.Append(text[index]);
        }

        return shown.ToString();
    }

    /// <summary>Whether a character changes what a reader sees without being seen.</summary>
    /// <param name="c">The character.</param>
    public static bool IsHidden(char c) => IsHidden(char.GetUnicodeCategory(c));

    private static bool IsHidden(UnicodeCategory category) => category
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
