using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Values in a request's JSON, as the table of defaults writes them.</summary>
internal static class RequestText
{
    private const string _unset = "unset";

    public static string KindOf(ApiRequest request) => request.GetType().Name.Replace("Request", "", StringComparison.Ordinal);

    /// <summary>The value at <c>spec.listeners[0].tls</c>; <c>unset</c> if there is none.</summary>
    public static string At(ApiRequest request, string path)
    {
        JsonNode? node = JsonNode.Parse(RequestJson.Write(request));
        foreach (var part in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
            node = part.StartsWith('[') ? Item(node, part) : (node as JsonObject)?[part];
        return Text(node);
    }

    /// <summary>The paths of everything that is written; a duration is one value.</summary>
    public static IEnumerable<string> Leaves(ApiRequest request) => Leaves(JsonNode.Parse(RequestJson.Write(request)), "");

    private static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject { Count: > 0 } members when !IsDuration(members) =>
            members.SelectMany(member => Leaves(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
        JsonArray items when items.Any(item => item is JsonObject) => items.SelectMany((item, i) => Leaves(item, $"{path}[{i}]")),
        _ => [path],
    };

    private static JsonNode? Item(JsonNode? node, string index) =>
        node is JsonArray items && int.Parse(index.AsSpan(1, index.Length - 2), provider: null) is var i && i < items.Count ? items[i] : null;

    private static string Text(JsonNode? node) => node switch
    {
        null => _unset,
        JsonObject duration when IsDuration(duration) => $"{duration["value"]} {duration["unit"]}",
        JsonArray items => string.Join(", ", items.Select(Text)),
        JsonObject members => members.ToJsonString(),
        _ => node.ToString(),
    };

    private static bool IsDuration(JsonObject node) => node.Count == 2 && node.ContainsKey("unit") && node.ContainsKey("value");
}
