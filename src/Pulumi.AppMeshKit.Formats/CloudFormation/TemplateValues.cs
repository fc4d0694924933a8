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
}
