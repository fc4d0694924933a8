using Pulumi.AppMeshKit.Model.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Builds documents from the parser's events, which come one by one: so nesting and what anchors unfold to are limited before
/// anything grows.
/// </summary>
/// <param name="parser">The events.</param>
/// <param name="linesBefore">How many lines of the file come before them.</param>
internal sealed class YamlTreeBuilder(IParser parser, int linesBefore)
{
    /// <summary>What anchors may unfold to in one document; a few lines of them can mean billions of values.</summary>
    private const int MostUnfolded = 100_000;

    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);
    private int _unfolded;

    /// <summary>All documents; an empty one is none.</summary>
    public List<SourceNode> Documents()
    {
        List<SourceNode> documents = [];
        while (Next() is not StreamEnd)
        {
            if (parser.Current is not DocumentStart) continue;
            _anchors.Clear();
            _unfolded = 0;
            var root = Node(Next(), 0).Node;
            if (root is not SourceLiteral { IsNull: true }) documents.Add(root);
        }

        return documents;
    }

    private static YamlException Broken(ParsingEvent at, string message) => new(at.Start, at.End, message);

    private ParsingEvent Next()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is { } current and not Comment) return current;
        }

        return new StreamEnd();
    }

    private YamlAnchor Node(ParsingEvent at, int depth)
    {
        if (depth > JsonSource.Deepest) throw Broken(at, $"The maximum depth of {JsonSource.Deepest} is exceeded");
        if (at is AnchorAlias alias) return Unfold(alias, depth);
        if (at is not NodeEvent start) throw Broken(at, "A value is missing");

        // An anchor is known before its node is whole only to be refused: nothing can hold itself.
        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null) _anchors[anchor] = YamlAnchor.Open;
        var node = Tagged(start, Content(start, depth));
        if (anchor is not null) _anchors[anchor] = node;
        return node;
    }

    private YamlAnchor Content(NodeEvent start, int depth) => start switch
    {
        Scalar scalar => new(YamlScalars.Read(scalar, Line(start)), 1, 0),
        SequenceStart => List(start, depth),
        MappingStart => Object(start, depth),
        _ => throw Broken(start, "A value is missing"),
    };

    private YamlAnchor Unfold(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var node)) throw Broken(alias, $"There is no anchor \"{alias.Value.Value}\" before this alias");
        if (node == YamlAnchor.Open) throw Broken(alias, $"The anchor \"{alias.Value.Value}\" holds itself");
        if (depth + node.Height > JsonSource.Deepest) throw Broken(alias, $"The maximum depth of {JsonSource.Deepest} is exceeded");

        _unfolded += node.Size;
        if (_unfolded > MostUnfolded) throw Broken(alias, $"The aliases unfold to more than {MostUnfolded} values");
        return node;
    }

    private YamlAnchor List(NodeEvent start, int depth)
    {
        List<SourceNode> items = [];
        var (size, height) = (1, 0);
        for (var at = Next(); at is not SequenceEnd; at = Next())
        {
            var item = Node(at, depth + 1);
            (size, height) = (size + item.Size, Math.Max(height, item.Height + 1));
            items.Add(item.Node);
        }

        return new(new SourceList(items, Line(start)), size, height);
    }

    private YamlAnchor Object(NodeEvent start, int depth)
    {
        var result = new SourceObject(Line(start));
        List<SourceNode> merged = [];
        var (size, height) = (1, 0);
        for (var at = Next(); at is not MappingEnd; at = Next())
        {
            var key = Node(at, depth + 1);
            var value = Node(Next(), depth + 1);
            (size, height) = (size + value.Size, Math.Max(height, value.Height + 1));
            if (key.Node is not (SourceText or SourceLiteral)) throw Broken(at, "The name of a member must be a text");

            // Only a plain << merges.
            if (at is Scalar { Value: "<<", Style: ScalarStyle.Plain }) merged.Add(value.Node);
            else result.Add(key.Node.Source, value.Node, Line(at));
        }

        foreach (var one in merged) Merge(result, one);
        return new(result, size, height);
    }

    /// <summary>What an object holds itself goes before what is merged into it, and what is merged first before the rest.</summary>
    private static void Merge(SourceObject into, SourceNode merged)
    {
        foreach (var from in merged is SourceList several ? several.Items.OfType<SourceObject>() : merged is SourceObject one ? [one] : [])
        {
            foreach (var name in from.Names.Where(name => into[name] is null)) into.Add(name, from[name]!, from[name]!.Line);
        }
    }

    /// <summary>CloudFormation's short tags (<c>!Ref x</c>) as the long form that they stand for (<c>{"Ref": "x"}</c>).</summary>
    private YamlAnchor Tagged(NodeEvent start, YamlAnchor content)
    {
        if (start.Tag.IsEmpty || start.Tag.IsNonSpecific || !start.Tag.Value.StartsWith('!') || start.Tag.Value.Length < 2) return content;

        var name = start.Tag.Value[1..];
        var result = new SourceObject(Line(start));
        result.Add(name is "Ref" or "Condition" ? name : $"Fn::{name}", content.Node, Line(start));
        return new(result, content.Size + 1, content.Height + 1);
    }

    private int Line(ParsingEvent at) => (int)at.Start.Line + linesBefore;
}
