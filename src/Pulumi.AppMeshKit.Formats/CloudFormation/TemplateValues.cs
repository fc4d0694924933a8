using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Works out what the functions of a template say without a deployment: references between the App Mesh resources and to
/// parameters. Everything else is unknown, under a text that is the same wherever the same is meant.
/// </summary>
internal sealed partial class TemplateValues
{
    private const string NoValue = "AWS::NoValue";

    /// <summary>A name has 255 characters, a path as many; references that build longer texts out of each other could go on for ever.</summary>
    private const int LongestText = 4096;

    /// <summary>How much text and how many items references may make in one template.</summary>
    private const int Most = 32 * 1024 * 1024;

    /// <summary>Names of names of names: nobody goes further, and each step takes a piece of the stack.</summary>
    private const int LongestChain = 50;

    private readonly SourceObject _resources;
    private readonly TemplateParameters _parameters;
    private readonly Dictionary<(string Id, string Property), SourceNode?> _properties = [];
    private int _made;
    private int _chain;

    /// <param name="template">The template.</param>
    /// <param name="values">Values for parameters, by name.</param>
    public TemplateValues(SourceObject template, IReadOnlyDictionary<string, string> values)
    {
        _resources = template["Resources"] as SourceObject ?? new(null);
        _parameters = new(template["Parameters"] as SourceObject, values);
    }

    /// <summary>Whether a piece is a function.</summary>
    /// <param name="node">The piece.</param>
    public static bool IsIntrinsic(SourceNode? node) =>
        node is SourceObject { Names: [var name] } && (name == "Ref" || name.StartsWith("Fn::", StringComparison.Ordinal));

    /// <summary>A piece with its functions worked out; null for what is to be left out.</summary>
    /// <param name="node">The piece as written.</param>
    public SourceNode? Resolve(SourceNode node) => node switch
    {
        SourceObject from when IsIntrinsic(from) => Evaluate(from.Names[0], from[from.Names[0]]!, from.Line),
        SourceObject from => from.Select((_, member) => Resolve(member), CloudFormationDialect.Instance),
        SourceList list => new SourceList([.. list.Items.Select(Resolve).OfType<SourceNode>()], list.Line),
        _ => node,
    };

    private static SourceUnknown Unknown(string name, int? line) => new($"${{{name}}}", line);

    /// <summary>The text of a piece where it is part of a longer one.</summary>
    private static string Part(SourceNode node) =>
        node is SourceUnknown && !node.Source.Contains("${", StringComparison.Ordinal) ? $"${{{node.Source}}}" : node.Source;

    private static bool IsOpen(SourceNode node) => node is SourceUnknown or SourceText { HasPlaceholder: true };

    /// <summary>A function with its arguments, as people read it: <c>!ImportValue network:zone</c>.</summary>
    private static string Compact(SourceNode node) => node switch
    {
        SourceList list => $"[{string.Join(", ", list.Items.Select(Compact))}]",
        SourceObject from => $"{{{string.Join(", ", from.Names.Select(name => $"{name}: {Compact(from[name]!)}"))}}}",
        _ => node.Source,
    };

    private SourceNode? Evaluate(string function, SourceNode argument, int? line) => (function, argument) switch
    {
        ("Ref", SourceText name) => ReferenceTo(name.Text, line),
        ("Fn::GetAtt", SourceText path) => AttributeAt(path.Text, line),
        ("Fn::GetAtt", SourceList { Items: [SourceText id, SourceText attribute] }) => AttributeOf(id.Text, attribute.Text, line),
        ("Fn::Sub", SourceText text) => Substitute(text, null, line),
        ("Fn::Sub", SourceList { Items: [SourceText text, SourceObject map] }) => Substitute(text, map, line),
        ("Fn::Join", SourceList { Items: [SourceText between, var parts] }) => Join(between.Text, Resolve(parts), line),
        ("Fn::Select", SourceList { Items: [var index, var from] }) => Select(Resolve(index), Resolve(from), line),
        ("Fn::Split", SourceList { Items: [SourceText between, var from] }) => Split(between.Text, Resolve(from), line),
        _ => Open(function, Resolve(argument), line),
    };

    private SourceUnknown Open(string function, SourceNode? argument, int? line)
    {
        var text = $"!{(function == "Ref" ? function : function["Fn::".Length..])} {(argument is null ? NoValue : Compact(argument))}";
        return new(Made(text) ?? $"!{function}", line);
    }

    private SourceNode? ReferenceTo(string name, int? line)
    {
        if (name == NoValue) return null;
        if (_parameters.ValueOf(name, line) is { } value) return Charge(value) ? value : Unknown(name, line);

        // The reference to a resource of App Mesh is its ARN, and nobody's name.
        return Unknown(TemplateResource.KindOf(_resources[name]) is null ? name : $"{name}.Arn", line);
    }

    private SourceNode AttributeAt(string path, int? line) => path.Split('.', 2) is [var id, var attribute]
        ? AttributeOf(id, attribute, line)
        : Unknown(path, line);

    private SourceNode AttributeOf(string id, string attribute, int? line)
    {
        if (_parameters.ValueOf($"{id}.{attribute}", line) is { } told) return told;
        if (TemplateResource.KindOf(_resources[id]) is not { } kind || !(attribute.EndsWith("Name", StringComparison.Ordinal) || attribute == "MeshOwner"))
            return Unknown($"{id}.{attribute}", line);

        return PropertyOf(id, attribute) switch
        {
            SourceText { Text.Length: <= LongestText } text => new SourceText(text.Text, line, text.IsLoose),
            SourceLiteral { IsNull: false } literal => new SourceText(literal.Text, line, isLoose: true),
            SourceUnknown unknown => new SourceUnknown(unknown.Source, line),
            _ => Unknown(attribute == CloudFormationDialect.Spell(kind.NameMember) ? id : $"{id}.{attribute}", line),
        };
    }

    /// <summary>A property of a resource; null where it has none, or where it is about to be worked out already.</summary>
    private SourceNode? PropertyOf(string id, string property)
    {
        if (_properties.TryGetValue((id, property), out var known)) return known;
        if (_chain == LongestChain) return null;

        _chain++;
        _properties[(id, property)] = null;
        var result = _resources[id] is SourceObject resource && resource["Properties"] is SourceObject properties && properties[property] is { } written
            ? Resolve(written)
            : null;
        _chain--;
        return _properties[(id, property)] = result;
    }

    private SourceNode Substitute(SourceText text, SourceObject? map, int? line)
    {
        if (text.Text.Length > LongestText) return new SourceUnknown(text.Text, line);

        var (isOpen, length) = (false, text.Text.Length);
        var result = Variable().Replace(text.Text, match =>
        {
            var name = match.Groups["name"].Value.Trim();
            if (name.StartsWith('!')) return $"${{{name[1..]}}}";

            var value = map?[name] is { } own ? Resolve(own) : name.Contains('.', StringComparison.Ordinal) ? AttributeAt(name, line) : ReferenceTo(name, line);
            isOpen |= value is null or SourceList or SourceObject || IsOpen(value);
            var part = value is null or SourceList or SourceObject ? match.Value : Part(value);
            length += part.Length;
            return length > LongestText ? match.Value : part;
        });
        if (length > LongestText) return new SourceUnknown(text.Text, line);

        if (Made(result) is not { } made) return new SourceUnknown(text.Text, line);
        return isOpen ? new SourceUnknown(made, line) : new SourceText(made, line, isLoose: true);
    }

    private SourceNode Join(string between, SourceNode? parts, int? line)
    {
        if (parts is not SourceList list || list.Items.Any(item => item is SourceList or SourceObject) || list.Items.Sum(item => (long)item.Source.Length) > LongestText)
            return Open("Fn::Join", new SourceList([new SourceText($"\"{between}\"", line), .. parts is null ? Array.Empty<SourceNode>() : [parts]], line), line);

        if (Made(string.Join(between, list.Items.Select(Part))) is not { } text) return new SourceUnknown("!Join", line);
        return list.Items.Any(IsOpen) ? new SourceUnknown(text, line) : new SourceText(text, line, isLoose: true);
    }

    private SourceNode Select(SourceNode? index, SourceNode? from, int? line) =>
        from is SourceList list && int.TryParse(index?.Source, out var number) && number >= 0 && number < list.Items.Count
            ? list.Items[number]
            : Open("Fn::Select", new SourceList([.. new[] { index, from }.OfType<SourceNode>()], line), line);

    private SourceNode Split(string between, SourceNode? from, int? line) =>
        from is SourceText { HasPlaceholder: false } text && between.Length > 0 && text.Text.Length <= LongestText
            ? new SourceList([.. text.Text.Split(between).Select(part => new SourceText(part, line, isLoose: true))], line)
            : Open("Fn::Split", new SourceList([new SourceText($"\"{between}\"", line), .. from is null ? Array.Empty<SourceNode>() : [from]], line), line);

    /// <summary>A text that was made, or null where references make too much.</summary>
    private string? Made(string text)
    {
        if (text.Length > LongestText || _made > Most) return null;
        _made += text.Length;
        return text;
    }

    private bool Charge(SourceNode value)
    {
        if (_made > Most) return false;
        _made += value is SourceList list ? list.Items.Count : 1;
        return true;
    }

    [GeneratedRegex(@"\$\{(?<name>[^}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
