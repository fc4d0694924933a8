using System.Text;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Formats.Tests.Fuzzing;

/// <summary>Breaks texts, always in the same ways for the same seed.</summary>
internal sealed partial class Mutation(int seed)
{
    private static readonly string[] Odd =
    [
        "null", "~", "true", "-1", "0", "99999999999999999999", "1e999", "0.5", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[[]]]", "{\"a\":{}}", "\"${X}\"", "${X}",
        "!Ref X", "!Sub", "!GetAtt [", "!!int x", "!!binary x", "&a", "*a", "*node", "<<: *node", "|", ">", "? ", "- ", "---\n", "...\n", "%YAML 1.1\n", "\t", "\0", "\u2028", "\uFEFF",
        "\ud800", "\"\\ud800\"", "{\"Ref\":null}", "{\"Ref\":\"AWS::NoValue\"}", "{\"Fn::Sub\":[]}", "{\"Fn::Sub\":[\"${\",{}]}", "{\"Fn::GetAtt\":[]}", "{\"Fn::GetAtt\":\".\"}",
        "{\"Fn::Join\":[1,2,3]}", "{\"Fn::Select\":[-1,[]]}", "{\"Fn::Split\":[\"\",\"\"]}", "{\"Fn::\":1}", "${a.b.c}", "${!}", "${}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A broken text: one to four things are wrong with it.</summary>
    /// <param name="text">The text.</param>
    public string Break(string text)
    {
        for (var times = _random.Next(1, 5); times > 0 && text.Length > 0; times--) text = BreakOnce(text);
        return text;
    }

    private string BreakOnce(string text)
    {
        var at = _random.Next(text.Length);
        return _random.Next(10) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text[..at] + (char)_random.Next(1, 0x250) + text[(at + 1)..],
            3 => text.Remove(at, Math.Min(_random.Next(1, 20), text.Length - at)),
            4 => text.Insert(at, text.Substring(at, Math.Min(_random.Next(1, 60), text.Length - at))),
            5 => text.Insert(at, OddOne()),
            6 => text.Insert(at, new string("[{-?:&*!\"'#\n "[_random.Next(13)], _random.Next(1, 300))),
            7 => text.Insert(at, new string('x', _random.Next(1, 100_000))),
            _ => ReplaceValue(text),
        };
    }

    private string OddOne() => Odd[_random.Next(Odd.Length)];

    /// <summary>Puts something odd in the place of a value, a name or a list.</summary>
    private string ReplaceValue(string text)
    {
        var matches = Value().Matches(text);
        if (matches.Count == 0) return text;
        var match = matches[_random.Next(matches.Count)];
        return new StringBuilder(text).Remove(match.Index, match.Length).Insert(match.Index, OddOne()).ToString();
    }

    [GeneratedRegex("""
        "[^"\n]*"|\d+|\b[A-Za-z][\w.:/-]*|\[[^\[\]\n]*\]|\{[^{}\n]*\}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Value();
}
