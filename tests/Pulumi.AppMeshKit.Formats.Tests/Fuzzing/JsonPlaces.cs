using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Formats.Tests.Fuzzing;

/// <summary>The places of a JSON text.</summary>
internal static class JsonPlaces
{
    /// <summary>The text once for each place, with something else standing there.</summary>
    public static IEnumerable<string> EachReplaced(string json, string with)
    {
        var count = Places(JsonNode.Parse(json)!).Count();
        for (var place = 0; place < count; place++)
        {
            var root = JsonNode.Parse(json)!;
            Places(root).ElementAt(place)(JsonNode.Parse(with));
            yield return root.ToJsonString();
        }
    }

    private static IEnumerable<Action<JsonNode?>> Places(JsonNode node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member => (IEnumerable<Action<JsonNode?>>)[odd => members[member.Key] = odd, .. member.Value is { } below ? Places(below) : []]),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(index => (IEnumerable<Action<JsonNode?>>)[odd => items[index] = odd, .. items[index] is { } below ? Places(below) : []]),
        _ => [],
    };
}
