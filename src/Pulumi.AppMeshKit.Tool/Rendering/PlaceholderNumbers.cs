using System.Globalization;
using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Numbers that stand for placeholders while a definition is registered, for where a number belongs no text can be. No
/// definition has such numbers, so they are known again in what was registered.
/// </summary>
internal sealed class PlaceholderNumbers
{
    private const int First = -2_000_000_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Delivers every placeholder of the definitions: a text as itself, a number as its stand-in.</summary>
    /// <param name="requests">The definitions.</param>
    public LateValues Deliver(IEnumerable<ApiRequest> requests)
    {
        var late = new LateValues();
        foreach (var leaf in requests.SelectMany(Unfilled.In)) late.Deliver(leaf.Source, leaf.IsText ? leaf.Source : NumberOf(leaf.Source));
        return late;
    }

    /// <summary>A request with the placeholders back in place of their stand-ins.</summary>
    /// <param name="request">The request as it was registered.</param>
    public JsonObject Restore(ApiRequest request)
    {
        var json = JsonNode.Parse(RequestJson.Write(request))!.AsObject();
        Restore(json, _numbers.ToDictionary(one => one.Value, one => one.Key));
        return json;
    }

    private static JsonNode? Restore(JsonNode? node, Dictionary<int, string> sources)
    {
        if (node is JsonObject map)
        {
            foreach (var name in map.Select(member => member.Key).ToList())
                if (Restore(map[name], sources) is { } source) map[name] = source;
        }
        else if (node is JsonArray list)
        {
            for (var index = 0; index < list.Count; index++)
                if (Restore(list[index], sources) is { } source) list[index] = source;
        }
        else if (node is JsonValue value && value.TryGetValue<int>(out var number) && sources.TryGetValue(number, out var text))
        {
            return text;
        }

        return null;
    }

    private string NumberOf(string source)
    {
        if (!_numbers.TryGetValue(source, out var number)) _numbers[source] = number = First - _numbers.Count;
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
