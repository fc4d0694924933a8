using System.Buffers;
using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What stands behind a backslash, as RE2 reads it.</summary>
internal static class Re2Escape
{
    private const int LastCharacter = 0x10FFFF;
    private static readonly SearchValues<char> _places = SearchValues.Create("bBAzC");
    private static readonly SearchValues<char> _classes = SearchValues.Create("dDsSwWpP");

    /// <summary>Whether the escape here stands for a class of characters.</summary>
    public static bool IsClass(Re2Cursor at) => at.Index + 1 < at.Text.Length && _classes.Contains(at.Text[at.Index + 1]);

    /// <summary>Goes over an escape outside of a class, or one that stands for a class.</summary>
    public static void Read(Re2Cursor at)
    {
        if (IsClass(at)) Class(at);
        else if (at.Index + 1 < at.Text.Length && _places.Contains(at.Text[at.Index + 1])) at.Index += 2;
        else Character(at);
    }

    /// <summary>Goes over an escape that stands for one character. Answers its number.</summary>
    public static int Character(Re2Cursor at)
    {
        at.Index++;
        if (at.IsAtEnd) return Fail(at, "it is no regular expression");

        var letter = at.Current;
        if (letter is >= '0' and <= '7') return Octal(at);
        at.Index++;
        switch (letter)
        {
            case '8' or '9' or 'k':
                return Fail(at, "back-references do not exist there");
            case 'x':
                return Hexadecimal(at);
            case 'a' or 'f' or 'n' or 'r' or 't' or 'v':
                return letter switch { 'a' => 7, 'f' => 12, 'n' => 10, 'r' => 13, 't' => 9, _ => 11 };
            default:
                return char.IsAscii(letter) && !char.IsAsciiLetter(letter) ? letter : Fail(at, $"the escape \\{letter} does not exist there");
        }
    }

    /// <summary>One digit alone would be a back-reference, except 0.</summary>
    private static int Octal(Re2Cursor at)
    {
        var start = at.Index;
        while (!at.IsAtEnd && at.Index < start + 3 && at.Current is >= '0' and <= '7') at.Index++;
        if (at.Index == start + 1 && at.Text[start] != '0') return Fail(at, "back-references do not exist there");
        return at.Text[start..at.Index].Aggregate(0, (number, digit) => (number * 8) + digit - '0');
    }

    private static int Hexadecimal(Re2Cursor at)
    {
        var hasBrackets = at.Next('{');
        var end = hasBrackets ? at.Text.IndexOf('}', at.Index) : at.Index + 2;
        if (end < 0 || end > at.Text.Length || !int.TryParse(at.Text.AsSpan(at.Index, end - at.Index), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is < 0 or > LastCharacter)
            return Fail(at, "the number behind \\x is none of a character");

        at.Index = hasBrackets ? end + 1 : end;
        return number;
    }

    private static void Class(Re2Cursor at)
    {
        at.Index++;
        if (at.Text[at.Index++] is not ('p' or 'P')) return;

        var name = at.IsAtEnd ? string.Empty : at.Text[at.Index..(at.Index + 1)];
        if (name == "{")
        {
            var end = at.Text.IndexOf('}', at.Index);
            name = end < 0 ? string.Empty : at.Text[(at.Index + 1)..end].TrimStart('^');
            at.Index = end;
        }

        at.Index++;
        if (!IsUnicode(name)) at.Fail($"there is no class of characters \"{name}\"");
    }

    /// <summary>A general category (one or two letters), or what may be the name of a script.</summary>
    private static bool IsUnicode(string name) => name.Length switch
    {
        0 => false,
        1 => "CLMNPSZ".Contains(name[0], StringComparison.Ordinal),
        _ => char.IsAsciiLetterUpper(name[0]) && name.All(letter => char.IsAsciiLetter(letter) || letter == '_'),
    };

    private static int Fail(Re2Cursor at, string problem)
    {
        at.Fail(problem);
        return 0;
    }
}
