using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A few texts that an expression may take. A plain walk over what people write (texts, classes, groups, choices, repeats);
/// whoever uses a sample tries it first.
/// </summary>
internal sealed class RegexSamples
{
    private const int Most = 8;
    private static readonly string[] _letters = ["x", "7", "-"];
    private static readonly string[] _more = ["X", "a", "0", "_", " "];
    private readonly string _regex;
    private int _at;

    private RegexSamples(string regex) => _regex = regex;

    /// <summary>Samples, the shortest first; none where the expression is written in an unusual way.</summary>
    public static IReadOnlyList<string> Of(string regex)
    {
        var walk = new RegexSamples(regex);
        var found = walk.Choice(depth: 0);
        return walk._at < regex.Length ? [] : [.. found.OrderBy(sample => sample.Length).ThenBy(sample => sample, StringComparer.Ordinal)];
    }

    private List<string> Choice(int depth)
    {
        var all = Sequence(depth);
        while (Next('|')) all = [.. all.Concat(Sequence(depth)).Distinct().Take(Most)];
        return all;
    }

    private List<string> Sequence(int depth)
    {
        List<string> all = [string.Empty];
        while (_at < _regex.Length && _regex[_at] is not ('|' or ')'))
        {
            var start = _at;
            var piece = Repeated(Piece(depth));
            if (_at == start) break;
            all = [.. all.SelectMany(before => piece.Select(after => before + after)).Distinct().Take(Most)];
        }

        return all;
    }

    private List<string> Piece(int depth)
    {
        switch (_regex[_at])
        {
            case '(' when depth < 20:
                _at++;
                if (Next('?')) while (_at < _regex.Length && _regex[_at++] is not (':' or '>' or ')')) { /* a name or flags */ }
                var inner = Choice(depth + 1);
                Next(')');
                return inner;
            case '[':
                return Class();
            case '.':
                _at++;
                return ["x", "7"];
            case '^' or '$':
                _at++;
                return [string.Empty];
            case '\\' when _regex.AsSpan(_at).StartsWith(@"\Q"):
                return Quoted();
            case '\\' when _at + 1 < _regex.Length:
                _at += 2;
                return Escaped(_regex[_at - 1]);
            default:
                return [_regex[_at++].ToString()];
        }
    }

    private List<string> Repeated(List<string> piece)
    {
        if (_at >= _regex.Length) return piece;

        var (least, more) = _regex[_at] switch
        {
            '*' => (0, true),
            '+' => (1, true),
            '?' => (0, false),
            _ => (-1, false),
        };
        if (least >= 0) _at++;
        else if (_regex[_at] == '{' && _regex.IndexOf('}', _at) is > 0 and var end)
        {
            var bounds = _regex[(_at + 1)..end].Split(',');
            if (!int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out least) || least > 50) return piece;
            more = bounds.Length > 1 && bounds[1] != bounds[0];
            _at = end + 1;
        }
        else return piece;

        Next('?'); // an ungreedy repeat takes the same texts
        var some = piece.Select(one => new StringBuilder().Insert(0, one, least).ToString());
        return [.. (more || least == 0 ? some.Concat(piece.Select(one => new StringBuilder().Insert(0, one, least + 1).ToString())) : some).Distinct().Take(Most)];
    }

    private List<string> Class()
    {
        var start = _at;
        var cursor = new Re2Cursor(_regex) { Index = _at };
        Re2Class.Read(cursor);
        _at = cursor.Index;
        if (cursor.Problem is not null) return [string.Empty];

        // Its first and last character are samples of most classes; what is none is left out.
        var body = _regex[(start + 1)..(_at - 1)];
        var regex = Re2Pattern.Compile(_regex[start.._at]);
        if (body.StartsWith('^')) return [.. _letters.Where(one => regex?.IsMatch(one) == true)];
        return [.. new[] { body[..1], body[^1..] }.Concat(_letters).Concat(_more).Where(one => regex?.IsMatch(one) == true).Distinct().Take(2)];
    }

    private List<string> Quoted()
    {
        var end = _regex.IndexOf(@"\E", _at, StringComparison.Ordinal);
        var quoted = _regex[(_at + 2)..(end < 0 ? _regex.Length : end)];
        _at = end < 0 ? _regex.Length : end + 2;
        return [quoted];
    }

    private static List<string> Escaped(char letter) => letter switch
    {
        'd' => ["0", "7"],
        'w' => ["x", "7"],
        's' => [" "],
        'D' or 'W' or 'S' => [letter == 'W' ? "-" : "x"],
        'A' or 'z' or 'b' => [string.Empty],
        _ => [letter.ToString()],
    };

    private bool Next(char letter)
    {
        if (_at >= _regex.Length || _regex[_at] != letter) return false;
        _at++;
        return true;
    }
}
