using System.Text;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// RE2 expressions in .NET. Both match in linear time (<see cref="RegexOptions.NonBacktracking"/>); what they write or read
/// differently is translated: classes are ASCII in RE2, <c>$</c> is the end of the text, groups are named with a P.
/// </summary>
internal static class Re2Pattern
{
    private const string Hyphen = @"\x2D"; // can begin and end a range; .NET's \- cannot

    private static readonly Dictionary<string, string> _posix = new(StringComparer.Ordinal)
    {
        ["alnum"] = "0-9A-Za-z",
        ["alpha"] = "A-Za-z",
        ["ascii"] = @"\x00-\x7F",
        ["blank"] = @"\t ",
        ["cntrl"] = @"\x00-\x1F\x7F",
        ["digit"] = "0-9",
        ["graph"] = "!-~",
        ["lower"] = "a-z",
        ["print"] = " -~",
        ["punct"] = @"!-/:-@\[-`{-~",
        ["space"] = @"\t\n\v\f\r ",
        ["upper"] = "A-Z",
        ["word"] = "0-9A-Za-z_",
        ["xdigit"] = "0-9A-Fa-f",
    };

    /// <summary>An expression that matches whole texts as RE2 does; null for one that RE2 refuses, or that cannot be translated.</summary>
    public static Regex? Compile(string re2)
    {
        if (Re2.Problem(re2) is not null || Translate(re2) is not { } pattern) return null;

        try
        {
            return new(@"\A(?:" + pattern + @")\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? Translate(string re2)
    {
        var text = new StringBuilder();
        var isInClass = false;
        for (var at = 0; at < re2.Length; at++)
        {
            switch (re2[at])
            {
                case '\\' when at + 1 < re2.Length:
                    var isSet = re2[at + 1] is 'd' or 'w' or 's';
                    if (Escape(re2, ref at, isInClass) is not { } escape) return null;
                    text.Append(escape);
                    if (isInClass && isSet) Dash(re2, ref at, text);
                    break;
                case '[' when isInClass && Follows(re2, at, ":") && re2.IndexOf(":]", at + 2, StringComparison.Ordinal) is >= 0 and var end:
                    if (!_posix.TryGetValue(re2[(at + 2)..end], out var posix)) return null; // all but a class
                    at = end + 1;
                    text.Append(posix);
                    Dash(re2, ref at, text);
                    break;
                case '[' when isInClass:
                    text.Append(@"\[");
                    break;
                case '[':
                    isInClass = true;
                    text.Append('[');
                    if (Follows(re2, at, "^")) text.Append(re2[++at]);
                    if (Follows(re2, at, "]")) text.Append('\\').Append(re2[++at]);
                    break;
                case ']' when isInClass:
                    isInClass = false;
                    text.Append(']');
                    break;
                case '-' when isInClass && Follows(re2, at, "["):
                    text.Append(Hyphen); // .NET would subtract a class
                    break;
                case '{' when !isInClass && Re2.Counts(re2, at) is null:
                    text.Append(@"\{"); // .NET takes some more brackets for a repeat
                    break;
                case '$' when !isInClass:
                    text.Append(@"\z");
                    break;
                case '(' when !isInClass && Follows(re2, at, "?P<"):
                    text.Append("(?<");
                    at += 3;
                    break;
                case '(' when !isInClass && Follows(re2, at, "?") && !Follows(re2, at, "?:") && !IsFlag(re2, at) && !Follows(re2, at, "?<"):
                    return null; // other flags mean other things
                default:
                    text.Append(re2[at]);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>One of the two flags that mean the same in .NET, for the rest of the group or for a group of its own.</summary>
    private static bool IsFlag(string re2, int at) => Follows(re2, at, "?i)") || Follows(re2, at, "?i:") || Follows(re2, at, "?s)") || Follows(re2, at, "?s:");

    private static bool Follows(string text, int at, string next) => string.CompareOrdinal(text, at + 1, next, 0, next.Length) == 0;

    /// <summary>Behind a set of characters a dash is one of them; .NET would begin a range with the set's last one.</summary>
    private static void Dash(string re2, ref int at, StringBuilder text)
    {
        if (!Follows(re2, at, "-")) return;
        text.Append(Hyphen);
        at++;
    }

    private static string? Escape(string re2, ref int at, bool isInClass)
    {
        var letter = re2[++at];
        switch (letter)
        {
            case 'd':
                return isInClass ? "0-9" : "[0-9]";
            case 'w':
                return isInClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]";
            case 's':
                return isInClass ? @"\t\n\f\r " : @"[\t\n\f\r ]";
            case 'D' when !isInClass:
                return "[^0-9]";
            case 'W' when !isInClass:
                return "[^0-9A-Za-z_]";
            case 'S' when !isInClass:
                return @"[^\t\n\f\r ]";
            case 'z' or 'A' when !isInClass:
                return "\\" + letter;
            case 'Q':
                var end = re2.IndexOf(@"\E", at, StringComparison.Ordinal);
                var literal = re2[(at + 1)..(end < 0 ? re2.Length : end)];
                at = end < 0 ? re2.Length - 1 : end + 1;
                return isInClass ? null : Regex.Escape(literal).Replace("]", @"\]", StringComparison.Ordinal);
            case 't' or 'n' or 'r' or 'f' or 'v' or 'a':
                return "\\" + letter;
            case 'x' when at + 2 < re2.Length && char.IsAsciiHexDigit(re2[at + 1]) && char.IsAsciiHexDigit(re2[at + 2]):
                at += 2;
                return @"\x" + re2[(at - 1)..(at + 1)];
            case '-':
                return Hyphen;
            default:
                return char.IsAsciiLetterOrDigit(letter) ? null : letter == '_' ? "_" : "\\" + letter; // .NET knows no \_
        }
    }
}
