using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Text that Mermaid shows as it is, whatever it holds.</summary>
internal static class MermaidText
{
    private const int LongestLine = 60;

    /// <summary>A label in quotes, one line for each part.</summary>
    public static string Label(IEnumerable<string> lines) => $"\"{string.Join("<br/>", lines.Select(line => Escape(Shorten(line))))}\"";

    /// <summary>A title or description: the rest of a line, without what could end it.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text) plain.Append(char.IsControl(letter) || letter is '#' or ';' or '{' or '}' or '%' or '"' ? ' ' : letter);
        return plain.ToString();
    }

    private static string Shorten(string line) => line.Length <= LongestLine ? line : line[..(LongestLine - 1)] + "…";

    private static string Escape(string line)
    {
        // Two dollar signs would start a formula, however they are written.
        var escaped = new StringBuilder();
        foreach (var letter in line.Replace("$$", "$ $", StringComparison.Ordinal))
        {
            if (char.IsControl(letter)) escaped.Append(' ');
            else if (letter is '"') escaped.Append("#quot;");
            else if (IsMeant(letter)) escaped.Append(letter);
            else escaped.Append('#').Append((int)letter).Append(';');
        }

        return escaped.ToString();
    }

    // Everything else that is ASCII could mean something to Mermaid, to its Markdown or to HTML.
    private static bool IsMeant(char letter) => letter > 127 || char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '/' or '.' or ',' or '-' or ':' or '=' or '?' or '%' or '(' or ')';
}
