using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// What RE2, Envoy's regex library, refuses: its syntax, read as its own parser reads it
/// (https://github.com/google/re2/wiki/Syntax). Nothing is matched here.
/// </summary>
internal sealed class Re2
{
    private const int MostRepeats = 1000;
    private const int LongestNumber = 9; // one digit more, and RE2 takes the brackets for a text
    private const string NoRegex = "it is no regular expression";
    private const string NoPossession = "atomic groups, conditions and possessive repeats do not exist there";
    private readonly Re2Cursor _at;

    private Re2(string regex) => _at = new(regex);

    /// <summary>Why RE2 refuses this expression; null when it takes it.</summary>
    public static string? Problem(string regex)
    {
        var read = new Re2(regex);
        read.Choice();
        return read._at.IsAtEnd ? read._at.Problem : read._at.Problem ?? NoRegex; // a bracket that nothing opened
    }

    /// <summary>The counts of a repeat in curly brackets, and where it ends; null where RE2 takes the bracket for a text.</summary>
    public static (int Least, int? Most, int End)? Counts(string regex, int open)
    {
        var end = regex.IndexOf('}', open);
        if (end < 0) return null;

        var parts = regex[(open + 1)..end].Split(',');
        if (parts.Length > 2 || Number(parts[0]) is not { } least) return null;
        if (parts.Length == 1) return (least, least, end);
        if (parts[1].Length == 0) return (least, null, end);
        return Number(parts[1]) is { } most ? (least, most, end) : null;
    }

    private static int? Number(string digits) =>
        digits.Length is > 0 and <= LongestNumber && digits.All(char.IsAsciiDigit) && (digits.Length == 1 || digits[0] != '0')
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Reads up to the bracket that closes the group. Answers how often its innermost piece is repeated.</summary>
    private long Choice()
    {
        var most = Sequence();
        while (_at.Next('|')) most = Math.Max(most, Sequence());
        return most;
    }

    private long Sequence()
    {
        var (most, last, hasOperand, isRepeated) = (1L, 1L, false, false);
        while (!_at.IsAtEnd && _at.Current is not ('|' or ')'))
        {
            if (Repeat(ref last, hasOperand, isRepeated))
            {
                isRepeated = true;
            }
            else
            {
                isRepeated = false;
                if (Piece() is { } repeats) (last, hasOperand) = (repeats, true);
            }

            most = Math.Max(most, last);
        }

        return most;
    }

    private bool Repeat(ref long last, bool hasOperand, bool isRepeated)
    {
        var sign = _at.Current;
        (int Least, int? Most, int End)? counts = sign == '{' ? Counts(_at.Text, _at.Index) : null;
        if (sign is not ('*' or '+' or '?') && counts is null) return false;
        if (!hasOperand || isRepeated) _at.Fail(hasOperand && sign == '+' ? NoPossession : NoRegex);
        _at.Index = counts is null ? _at.Index + 1 : Math.Min(counts.Value.End + 1, _at.Text.Length);
        _at.Next('?');
        if (counts is not ({ } least, var most, _)) return true;

        if (most < least) _at.Fail(NoRegex);
        last *= Math.Max(1, most ?? least);
        if (last > MostRepeats || least > MostRepeats) _at.Fail("nothing can be repeated more than 1000 times there");
        return true;
    }

    /// <summary>How often the innermost part of a piece is repeated; null for what is no piece, such as flags.</summary>
    private long? Piece()
    {
        switch (_at.Current)
        {
            case '(':
                return Group();
            case '[':
                Re2Class.Read(_at);
                return 1;
            case '\\' when _at.Follows(@"\Q"):
                var end = _at.Text.IndexOf(@"\E", _at.Index, StringComparison.Ordinal);
                long? quoted = (end < 0 ? _at.Text.Length : end) > _at.Index + 2 ? 1 : null;
                _at.Index = end < 0 ? _at.Text.Length : end + 2;
                return quoted;
            case '\\':
                Re2Escape.Read(_at);
                return 1;
            default:
                _at.Rune();
                return 1;
        }
    }

    private long? Group()
    {
        _at.Index++;
        if (_at.Follows("?") && Head() is { } isGroup && !isGroup) return null;

        var most = Choice();
        if (!_at.Next(')')) _at.Fail(NoRegex);
        return most;
    }

    /// <summary>What stands behind a bracket and a question mark; false for flags alone.</summary>
    private bool Head()
    {
        if (_at.Follows("?=") || _at.Follows("?!") || _at.Follows("?<=") || _at.Follows("?<!")) return _at.Fail("look-ahead and look-behind do not exist there");
        if (_at.Follows("?P=")) return _at.Fail("back-references do not exist there");
        if (_at.Follows("?>") || _at.Follows("?(")) return _at.Fail(NoPossession);
        if (_at.Follows("?P<") || _at.Follows("?<")) return Name();

        var start = _at.Index++;
        var (hasFlags, isNegated) = (true, false);
        while (!_at.IsAtEnd && _at.Current is not (':' or ')'))
        {
            var flag = _at.Text[_at.Index++];
            if (flag == '-' && !isNegated) (isNegated, hasFlags) = (true, false);
            else if (flag is 'i' or 'm' or 's' or 'U') hasFlags = true;
            else return _at.Fail($"groups that begin with ({_at.Text[start.._at.Index]} do not exist there");
        }

        if (_at.IsAtEnd || !hasFlags) return _at.Fail(NoRegex);
        return _at.Text[_at.Index++] == ':';
    }

    /// <summary>A name, with or without the P: RE2 has taken both since 2023. Two groups may have the same name.</summary>
    private bool Name()
    {
        var start = _at.Text.IndexOf('<', _at.Index) + 1;
        var end = _at.Text.IndexOf('>', start);
        if (end <= start || !_at.Text[start..end].All(letter => char.IsLetterOrDigit(letter) || letter == '_')) return _at.Fail(NoRegex);

        _at.Index = end + 1;
        return true;
    }
}
