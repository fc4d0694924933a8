using System.Globalization;
using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Known values in the place of unknown ones, each recognizable wherever it comes out again. So one and the same mapping
/// serves what is known and what is not, and what it yields can be compared.
/// </summary>
internal sealed partial class PlaceholderStandIns
{
    // No multiple of 1000, so that as a duration each keeps its unit; far from every value that means something.
    private const int FirstNumber = 2_000_000_001;

    private readonly Dictionary<string, Placeholder> _byName = new(StringComparer.Ordinal);
    private readonly List<Placeholder> _placeholders = [];
    private readonly Identifiers _variables;
    private readonly char _mark;
    private readonly Regex _pattern;

    /// <param name="requests">All requests, for a mark that none of their texts holds.</param>
    /// <param name="variables">The names that are taken in the program.</param>
    internal PlaceholderStandIns(IEnumerable<ApiRequest> requests, Identifiers variables)
    {
        var texts = requests.Select(RequestJson.Write).ToList();
        // From the box drawings on: characters that JSON need not escape.
        _mark = Enumerable.Range(0x2500, 0x7000).Select(code => (char)code).First(mark => !texts.Any(text => text.Contains(mark, StringComparison.Ordinal)));
        _pattern = new Regex($"{_mark}([0-9]+){_mark}", RegexOptions.CultureInvariant);
        _variables = variables;
    }

    /// <summary>All placeholders that were met, in the order in which they were.</summary>
    internal IReadOnlyList<Placeholder> All => _placeholders;

    /// <summary>The placeholder of this name.</summary>
    internal Placeholder Named(string name) => _placeholders[Index(name)];

    /// <summary>The text with stand-ins for its placeholders.</summary>
    internal string Text(string source)
    {
        var names = Placeholders.NamesIn(source);
        foreach (var name in names) _placeholders[Index(name)].IsText = true;
        return Placeholders.Fill(source, names.ToDictionary(name => name, name => $"{_mark}{Index(name).ToString(CultureInfo.InvariantCulture)}{_mark}", StringComparer.Ordinal));
    }

    /// <summary>The text of a leaf, with stand-ins for its placeholders.</summary>
    internal string TextOf(Value<string> leaf) => leaf.TryGet(out var text) ? text : Text(leaf.Source!);

    /// <summary>The number that stands for a placeholder; null for a text that holds more than one, or more than it.</summary>
    internal int? Number(string source) =>
        Placeholders.NamesIn(source) is [var name] && (name == source || Placeholders.SourceOf(name) == source) ? FirstNumber + Index(name) : null;

    /// <summary>The parts of a text: plain ones, and placeholders.</summary>
    internal IReadOnlyList<(string Plain, Placeholder? Placeholder)> Parts(string text)
    {
        var parts = new List<(string, Placeholder?)>();
        var from = 0;
        foreach (Match match in _pattern.Matches(text))
        {
            if (match.Index > from) parts.Add((text[from..match.Index], null));
            parts.Add((string.Empty, _placeholders[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)]));
            from = match.Index + match.Length;
        }

        if (from < text.Length || parts.Count == 0) parts.Add((text[from..], null));
        return parts;
    }

    /// <summary>The placeholder that a number stands for.</summary>
    internal Placeholder? Of(long number) => number - FirstNumber is >= 0 and var index && index < _placeholders.Count ? _placeholders[(int)index] : null;

    /// <summary>The text of a request in JSON with the placeholders back in their places.</summary>
    internal string Restore(string json) => Numbers().Replace(
        _pattern.Replace(json, match => Placeholders.SourceOf(_placeholders[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)].Written)),
        match => Of(long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) is { } placeholder ? $": \"{Placeholders.SourceOf(placeholder.Written)}\"" : match.Value);

    /// <summary>The text with the keys of its placeholders in their place, for names that are made from it.</summary>
    internal string Readable(string text) => string.Concat(Parts(text).Select(part => part.Placeholder?.Key ?? part.Plain));

    private string Key(string wish)
    {
        var key = wish;
        for (var number = 2; _placeholders.Any(placeholder => placeholder.Key == key); number++) key = wish + number.ToString(CultureInfo.InvariantCulture);
        return key;
    }

    // In the layout of RequestJson, where a text never follows a colon without its quote.
    [GeneratedRegex(": (2[0-9]{9})(?=[,\\r\\n])")]
    private static partial Regex Numbers();

    private int Index(string name)
    {
        if (!_byName.TryGetValue(name, out var placeholder))
        {
            var key = Key(Identifiers.CamelCase(name, "value"));
            placeholder = new(name, key, _variables.Take(key, "Value"));
            _byName[name] = placeholder;
            _placeholders.Add(placeholder);
        }

        return _placeholders.IndexOf(placeholder);
    }
}
