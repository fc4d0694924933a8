using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Model.Tests.Json;

/// <summary>Every place of a JSON document, and the same document with one place otherwise.</summary>
internal static class JsonPlaces
{
    internal static IReadOnlyList<string> Of(string json) => [.. Below(JsonNode.Parse(json)!).Select(node => node.GetPath())];

    /// <summary>The document with another value at a place; where a structure or list stands, it is empty.</summary>
    internal static string Changed(string json, int place) => With(json, place, node => node switch
    {
        JsonObject => new JsonObject(),
        JsonArray => new JsonArray(),
        _ when node.GetValueKind() == JsonValueKind.String => "another " + node,
        _ when node.GetValueKind() is JsonValueKind.True or JsonValueKind.False => !node.GetValue<bool>(),
        _ => node.GetValue<long>() + 1,
    });

    /// <summary>The document without a place.</summary>
    internal static string Without(string json, int place) => With(json, place, _ => null);

    private static string With(string json, int place, Func<JsonNode, JsonNode?> change)
    {
        var root = JsonNode.Parse(json)!;
        var node = Below(root).ElementAt(place);
        var made = change(node);
        switch (node.Parent)
        {
            case JsonObject parent when made is null:
                parent.Remove(node.GetPropertyName());
                break;
            case JsonArray parent when made is null:
                parent.Remove(node);
                break;
            default:
                node.ReplaceWith(made);
                break;
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value!).Prepend(member.Value!)),
        JsonArray items => items.SelectMany(item => Below(item!).Prepend(item!)),
        _ => [],
    };
}
