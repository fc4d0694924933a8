using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Texts as C# literals.</summary>
internal static class CSharpText
{
    /// <summary>The text between quotes, whatever it holds.</summary>
    internal static string Literal(string text) => $"\"{Escape(text)}\"";

    /// <summary>The plain part of an interpolated string.</summary>
    internal static string Interpolated(string text) =>
        Escape(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>The text as it may stand in a comment of one line.</summary>
    internal static string OneLine(string text) => string.Concat(text.Select(c => Visible.IsHidden(c) ? ' ' : c));

    /// <summary>A text of several lines as a raw literal; the quotes stand on lines of their own.</summary>
    internal static IEnumerable<string> Raw(string text)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text) + 1));
        return [quotes, .. text.Split('\n'), quotes];
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var c = text[index];
            var isPair = char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            _ = c switch
            {
                '\\' => escaped.Append("\\\\"),
                '"' => escaped.Append("\\\""),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                _ when isPair => escaped.Append(c).Append(text[++index]),
                _ when char.IsSurrogate(c) || Visible.IsHidden(c) => escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
