using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Puts the inputs of a resource of Pulumi.Aws into the API's words: undoes what the provider renames or reshapes.</summary>
internal static class PulumiAwsWords
{
    /// <summary>What a resource of App Mesh is called, up to its kind.</summary>
    public const string TypePrefix = "aws:appmesh/";

    /// <summary>The kind of request that a resource of this type makes; null for a type that is no App Mesh resource.</summary>
    /// <param name="type">The type, such as <c>aws:appmesh/route:Route</c>.</param>
    public static RequestKind? KindOf(string type) =>
        type.StartsWith(TypePrefix, StringComparison.Ordinal) ? RequestKind.All.FirstOrDefault(kind => TypeOf(kind) == type) : null;

    /// <summary>The request that inputs amount to, ready for the model's reader.</summary>
    /// <param name="inputs">The inputs in the provider's words.</param>
    /// <param name="kind">What they make.</param>
    public static SourceObject Request(SourceObject inputs, RequestKind kind)
    {
        var request = new SourceObject(inputs.Line, inputs.Dialect);
        foreach (var name in inputs.Names)
        {
            // The region says where a request goes, and all tags what the provider adds; neither is a part of it.
            if (name is not ("region" or "tagsAll")) Add(request, name == "name" ? kind.NameMember : name, inputs[name]!);
        }

        return request;
    }

    private static string TypeOf(RequestKind kind) =>
        $"{TypePrefix}{char.ToLowerInvariant(kind.Name[0])}{kind.Name[1..]}:{kind.Name}";

    private static void Add(SourceObject to, string name, SourceNode node)
    {
        var (apiName, value) = name switch
        {
            "exacts" => ("exact", Node(node)),
            "jsons" => ("json", Node(node)),
            "metadatas" => ("metadata", Node(node)),
            "https" => ("http", OnlyItem(node)),
            "http2s" => ("http2", OnlyItem(node)),
            "tcps" => ("tcp", OnlyItem(node)),
            "tags" or "attributes" when node is SourceObject map => (name, Pairs(map)),
            _ => (name, Node(node)),
        };
        if (value is not null) to.Add(apiName, value, node.Line);
    }

    private static SourceNode Node(SourceNode node)
    {
        if (node is SourceList list) return new SourceList([.. list.Items.Select(Node)], list.Line);
        if (node is not SourceObject from) return node;

        var result = new SourceObject(from.Line, from.Dialect);
        foreach (var name in from.Names) Add(result, name, from[name]!);
        return result;
    }

    /// <summary>
    /// A list of one, which the API has as a structure; an empty one has none. A longer one stays a list, for the reader to
    /// complain of.
    /// </summary>
    private static SourceNode? OnlyItem(SourceNode node) => Node(node) is SourceList list
        ? list.Items switch { [] => null, [var only] => only, _ => list }
        : Node(node);

    /// <summary>A map, which the API has as a list of keys and values; sorted, for a map has no order.</summary>
    private static SourceList Pairs(SourceObject map) => new(
        [.. map.Names.Order(StringComparer.Ordinal).Select(name => Pair(name, map[name]!, map.Dialect))],
        map.Line);

    private static SourceObject Pair(string key, SourceNode value, SourceDialect dialect)
    {
        var pair = new SourceObject(value.Line, dialect);
        pair.Add("key", new SourceText(key, value.Line, isPlain: true), value.Line);
        pair.Add("value", Node(value), value.Line);
        return pair;
    }
}
