using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The names of a program's variables, each once.</summary>
internal sealed class Identifiers
{
    // Keywords, and what the program or C# gives a meaning of its own where a variable could stand.
    private static readonly HashSet<string> Reserved = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event "
        + "explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null "
        + "object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string "
        + "struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while "
        + "add alias and args ascending async await by config descending dynamic equals field file from get global group init into join let "
        + "managed mesh nameof nint not notnull nuint on or orderby partial record remove required scoped select set unmanaged value var when "
        + "where with yield").Split(' '),
        StringComparer.Ordinal);

    private const int MaxLength = 40;

    private readonly HashSet<string> _taken;

    internal Identifiers()
        : this([])
    {
    }

    private Identifiers(IEnumerable<string> taken) => _taken = taken.ToHashSet(StringComparer.Ordinal);

    internal Identifiers Copy() => new(_taken);

    /// <summary>This name, or where it is taken the next free one: <c>colors</c>, <c>colors2</c>.</summary>
    /// <param name="name">An identifier.</param>
    /// <param name="otherwise">What follows the name where it is reserved or taken, before a number does.</param>
    internal string Take(string name, string otherwise = "")
    {
        if (!Reserved.Contains(name) && _taken.Add(name)) return name;
        var stem = name + otherwise;
        if (otherwise.Length > 0 && !Reserved.Contains(stem) && _taken.Add(stem)) return stem;
        for (var number = 2; ; number++)
        {
            var next = stem + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(next)) return next;
        }
    }

    /// <summary>Takes a name that is reserved for what asks for it; false where it is taken.</summary>
    internal bool Claim(string name) => _taken.Add(name);

    /// <summary>A text as an identifier: <c>PORT_NUMBER</c> and <c>port-number</c> become <c>portNumber</c>; of a long one, the first words.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="otherwise">The identifier where the text holds no letter.</param>
    internal static string CamelCase(string text, string otherwise)
    {
        var name = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (name.Length > 0 && name.Length + word.Length > MaxLength) break;
            var plain = word.Any(char.IsLower) ? word : word.ToLowerInvariant();
            _ = name.Append(name.Length == 0 ? char.ToLowerInvariant(plain[0]) : char.ToUpperInvariant(plain[0])).Append(plain.AsSpan(1));
        }

        return name.Length == 0 ? otherwise : char.IsAsciiLetter(name[0]) ? name.ToString() : otherwise + name;
    }

    private static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
