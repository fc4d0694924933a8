using System.Collections;
using System.Globalization;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>Puts registered inputs into the API's words again, ready for the model's reader.</summary>
internal static class RegisteredInputs
{
    /// <summary>The inputs of one resource.</summary>
    /// <param name="inputs">The inputs as mocks receive them.</param>
    /// <param name="nameMember">What the API calls the resource's name.</param>
    internal static SourceObject Read(IReadOnlyDictionary<string, object> inputs, string nameMember)
    {
        var request = new SourceObject(line: null);
        foreach (var (name, value) in Sorted(inputs))
        {
            // The region says where a request goes; it is no part of it.
            if (name != "region")
            {
                Add(request, name == "name" ? nameMember : name, value);
            }
        }

        return request;
    }

    /// <summary>Adds a member, undoing what Pulumi.Aws renames or reshapes.</summary>
    private static void Add(SourceObject to, string name, object? value)
    {
        var (apiName, node) = (name, value) switch
        {
            ("exacts", _) => ("exact", Node(value)),
            ("jsons", _) => ("json", Node(value)),
            ("metadatas", _) => ("metadata", Node(value)),
            ("https", _) => ("http", OnlyItem(value)),
            ("http2s", _) => ("http2", OnlyItem(value)),
            ("tcps", _) => ("tcp", OnlyItem(value)),
            ("tags" or "attributes", IReadOnlyDictionary<string, object> map) => (name, Pairs(map)),
            _ => (name, Node(value)),
        };
        to.Add(apiName, node, line: null);
    }

    private static SourceNode Node(object? value) => value switch
    {
        null => new SourceLiteral("null", line: null),
        string text => new SourceText(text, line: null),
        bool truth => new SourceLiteral(truth ? "true" : "false", line: null),
        IReadOnlyDictionary<string, object> map => Object(map),
        IEnumerable list => new SourceList([.. list.Cast<object?>().Select(Node)], line: null),
        IFormattable number => new SourceLiteral(number.ToString(null, CultureInfo.InvariantCulture), line: null),
        _ => new SourceText($"{value}", line: null),
    };

    private static SourceObject Object(IReadOnlyDictionary<string, object> map)
    {
        var written = new SourceObject(line: null);
        foreach (var (name, value) in Sorted(map))
        {
            Add(written, name, value);
        }

        return written;
    }

    /// <summary>A list of one, which the API has as a structure. A longer one stays a list, for the reader to complain of.</summary>
    private static SourceNode OnlyItem(object? value) =>
        Node(value) is SourceList list ? (list.Items is [var only] ? only : list) : Node(value);

    /// <summary>A map, which the API has as a list of keys and values; sorted, for a map has no order.</summary>
    private static SourceList Pairs(IReadOnlyDictionary<string, object> map) =>
        new([.. Sorted(map).Select(entry => Pair(entry.Key, entry.Value))], line: null);

    private static SourceObject Pair(string key, object? value)
    {
        var pair = new SourceObject(line: null);
        pair.Add("key", new SourceText(key, line: null), line: null);
        pair.Add("value", Node(value), line: null);
        return pair;
    }

    private static IEnumerable<KeyValuePair<string, object>> Sorted(IReadOnlyDictionary<string, object> map) =>
        map.OrderBy(entry => entry.Key, StringComparer.Ordinal);
}
