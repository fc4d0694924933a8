using System.Text;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>Text that Markdown shows as it is.</summary>
internal static class MarkdownText
{
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is '\\' or '`' or '*' or '<' or '>' or '[' or ']' or '|' or '~' or '&' || (letter == '_' && !IsInsideWord(text, i))) escaped.Append('\\');
            escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return escaped.ToString();
    }

    // An underscore between letters means nothing to Markdown, and DROP_ALL reads better as it is.
    private static bool IsInsideWord(string text, int i) =>
        i > 0 && i < text.Length - 1 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
}
