using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>JSON elements as arguments and as outputs.</summary>
internal static class JsonWire
{
    public static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => ListOf(json),
        JsonValueKind.Object => MapOf(json),
        _ => null,
    };

    private static WireList ListOf(JsonElement json)
    {
        var list = new WireList();
        list.AddRange(json.EnumerateArray().Select(Of));
        return list;
    }

    private static WireMap MapOf(JsonElement json)
    {
        var map = new WireMap();
        foreach (var property in json.EnumerateObject())
            map[property.Name] = Of(property.Value);
        return map;
    }
}
