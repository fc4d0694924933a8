using System.Text;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Calls of the tool in shell scripts and pages.</summary>
internal static partial class ShellLine
{
    /// <summary>The arguments of every call in a script; what a variable holds is "1", which is a path and a number.</summary>
    public static IEnumerable<IReadOnlyList<string>> Calls(string script)
    {
        var lines = script.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').Where(line => !line.TrimStart().StartsWith('#'));
        return lines.SelectMany(line => Call().Matches(line).Select(call => Words(line[(call.Index + call.Length)..])));
    }

    /// <summary>The code blocks of a page, and the calls that stand in a sentence.</summary>
    public static string CodeOf(string page)
    {
        var code = new StringBuilder();
        foreach (Match block in Block().Matches(page)) code.Append(block.Groups["code"].Value).Append('\n');
        foreach (Match inline in Inline().Matches(Block().Replace(page, "\n"))) code.Append(inline.Groups["code"].Value).Append('\n');
        return code.ToString();
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (Match word in Word().Matches(text))
        {
            if (word.Groups["end"].Success) break;

            words.Add(Variable().Replace(word.Value.Trim('"', '\''), "1"));
        }

        return words;
    }

    [GeneratedRegex(@"(^|&&|\|\||;|\bif\b|\bthen\b|!|run:|script:|-|\$)\s*appmeshkit[ ]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex("""(?<end>[;|&>)#]|\b[0-9]>)|"[^"]*"|'[^']*'|[^\s;|&>)]+""", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"\$\{[^}]*\}|\$[A-Za-z_]\w*")]
    private static partial Regex Variable();

    [GeneratedRegex(@"```(sh|yaml|console)\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(?<code>appmeshkit [^ `…]+ [^`…]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();
}
