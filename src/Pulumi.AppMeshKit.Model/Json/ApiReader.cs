using System.Globalization;

namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>
/// Hands the members of one written object to the record that reads it, and remembers which it asked for: what is left
/// over does not exist in the API. It never throws; what does not fit becomes a problem and an unknown value, so that
/// nothing else judges it and a text in the wrong place is still written back.
/// </summary>
internal sealed class ApiReader
{
    /// <summary>More problems than this nobody reads; a file of a million unknown members gets no million of them.</summary>
    private const int MostProblems = 1000;

    private readonly SourceObject _from;
    private readonly List<ReadProblem> _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private ApiReader(SourceObject from, Origin origin, List<ReadProblem> problems) =>
        (_from, Origin, _problems) = (from, origin, problems);

    /// <summary>The place of the object.</summary>
    public Origin Origin { get; }

    /// <summary>Reads one whole object.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="from">The object as written.</param>
    /// <param name="origin">Its place.</param>
    /// <param name="read">The record's reader.</param>
    /// <param name="problems">Collects what does not fit.</param>
    public static T Read<T>(SourceObject from, Origin origin, Func<ApiReader, T> read, List<ReadProblem> problems)
        where T : ApiObject
    {
        var reader = new ApiReader(from, origin, problems);
        var record = read(reader);
        reader.ReportLeftovers(typeof(T).Name);
        return record;
    }

    /// <summary>A text.</summary>
    /// <param name="member">The member's API name.</param>
    public Value<string>? Text(string member) => Leaf(member, TextOf);

    /// <summary>A whole number of 32 bits.</summary>
    /// <param name="member">The member's API name.</param>
    public Value<int>? Int(string member) => Leaf(member, IntOf);

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="member">The member's API name.</param>
    public Value<long>? Long(string member) => Leaf(member, LongOf);

    /// <summary>A truth value.</summary>
    /// <param name="member">The member's API name.</param>
    public Value<bool>? Bool(string member) => Leaf(member, BoolOf);

    /// <summary>A list of texts.</summary>
    /// <param name="member">The member's API name.</param>
    public ApiList<Value<string>>? Texts(string member) => List(member, TextOf);

    /// <summary>A list of whole numbers of 32 bits.</summary>
    /// <param name="member">The member's API name.</param>
    public ApiList<Value<int>>? Ints(string member) => List(member, IntOf);

    /// <summary>A structure.</summary>
    /// <typeparam name="T">Its record.</typeparam>
    /// <param name="member">The member's API name.</param>
    /// <param name="read">The record's reader.</param>
    public T? Object<T>(string member, Func<ApiReader, T> read)
        where T : ApiObject, new() =>
        Find(member) is { } node ? ObjectOf(node, Place(Origin[member], node), read) : null;

    /// <summary>A list of structures.</summary>
    /// <typeparam name="T">The record of an item.</typeparam>
    /// <param name="member">The member's API name.</param>
    /// <param name="read">The record's reader.</param>
    public ApiList<T>? Objects<T>(string member, Func<ApiReader, T> read)
        where T : ApiObject, new() =>
        List(member, (node, origin) => ObjectOf(node, origin, read));

    /// <summary>What to expect instead; the bound only where the number would be right if it were smaller.</summary>
    private static string WholeNumber(SourceNode node, string greatest) =>
        node is SourceLiteral { Text: var text } && text.All(letter => char.IsAsciiDigit(letter) || letter == '-')
            ? $"a whole number up to {greatest}"
            : "a whole number";

    private static bool? Truth(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private static Origin Place(Origin origin, SourceNode node) => node.Origin ?? (node.Line is { } line ? origin.AtLine(line) : origin);

    private SourceNode? Find(string member)
    {
        if (_from.Dialect.Spell(member) is not { } name) return null;
        _asked.Add(name);
        return _from[name] is { } node and not SourceLiteral { IsNull: true } ? node : null;
    }

    private Value<T>? Leaf<T>(string member, Func<SourceNode, Origin, Value<T>> leafOf)
        where T : notnull =>
        Find(member) is { } node ? leafOf(node, Place(Origin[member], node)) : null;

    private ApiList<T>? List<T>(string member, Func<SourceNode, Origin, T> itemOf)
    {
        if (Find(member) is not { } node) return null;
        var origin = Place(Origin[member], node);
        if (node is SourceList list)
            return ApiList.Create(list.Items.Select((item, index) => itemOf(item, Place(origin[index], item))), origin);
        if (node is not SourceUnknown) Report(origin, node, "a list");
        return ApiList.Unknown<T>(node.Source, origin);
    }

    private T ObjectOf<T>(SourceNode node, Origin origin, Func<ApiReader, T> read)
        where T : ApiObject, new()
    {
        if (node is SourceObject written) return Read(written, origin, read, _problems);
        if (node is not SourceUnknown) Report(origin, node, "an object");
        return new() { Origin = origin, UnknownSource = node.Source };
    }

    private Value<string> TextOf(SourceNode node, Origin origin) => node switch
    {
        SourceText { HasPlaceholder: false } text => Value<string>.Known(text.Text, origin),
        SourceLiteral literal when _from.Dialect.IsLoose => Value<string>.Known(literal.Text, origin),
        _ => Unknown<string>(node, origin, "a text"),
    };

    private Value<int> IntOf(SourceNode node, Origin origin) =>
        int.TryParse(LiteralIn(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Value<int>.Known(number, origin)
            : Unknown<int>(node, origin, WholeNumber(node, "2147483647"), Whole(node));

    private Value<long> LongOf(SourceNode node, Origin origin) =>
        long.TryParse(LiteralIn(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Value<long>.Known(number, origin)
            : Unknown<long>(node, origin, WholeNumber(node, "9223372036854775807"), Whole(node));

    private Value<bool> BoolOf(SourceNode node, Origin origin) =>
        (LiteralIn(node) is { } text ? Truth(text) : null) is { } truth
            ? Value<bool>.Known(truth, origin)
            : Unknown<bool>(node, origin, "true or false", node is SourceText word ? Truth(word.Text)?.ToString().ToLowerInvariant() : null);

    /// <summary>What may say a number or a truth value: what stands without quotes, and texts where the author's language is not strict.</summary>
    private string? LiteralIn(SourceNode node) => node switch
    {
        SourceLiteral literal => literal.Text,
        SourceText { HasPlaceholder: false } text when text.IsLoose || _from.Dialect.IsLoose => text.Text,
        _ => null,
    };

    /// <summary>The whole number that somebody meant who wrote a text or a fraction.</summary>
    private static string? Whole(SourceNode node) =>
        node is SourceText or SourceLiteral
        && decimal.TryParse(node.Source, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : null;

    private Value<T> Unknown<T>(SourceNode node, Origin origin, string expected, string? suggestion = null)
        where T : notnull
    {
        if (node is not (SourceUnknown or SourceText { HasPlaceholder: true })) Report(new("GEN-012", origin, node.Description, expected, suggestion));
        return Value<T>.Unknown(node.Source, origin);
    }

    private void Report(Origin origin, SourceNode node, string expected) =>
        Report(new("GEN-012", origin, node.Description, expected));

    private void Report(ReadProblem problem)
    {
        if (_problems.Count < MostProblems) _problems.Add(problem);
    }

    private void ReportLeftovers(string shape)
    {
        foreach (var (name, line) in _from.Duplicates)
        {
            var origin = Origin[_from.Dialect.ApiName(name)];
            Report(ReadProblem.Twice(line is { } number ? origin.AtLine(number) : origin));
        }

        foreach (var name in _from.Names)
        {
            if (_problems.Count >= MostProblems) return;
            if (_asked.Contains(name)) continue;
            Report(new("GEN-011", Place(Origin[_from.Dialect.ApiName(name)], _from[name]!), $"\"{SourceText.Shorten(name)}\"", $"a member of {shape}", NearestName.Of(name, _asked)));
        }
    }
}
