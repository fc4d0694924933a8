using System.Collections;
using System.Text.Json.Nodes;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Writes what was registered as <c>pulumi stack export</c> does after a deployment of it.</summary>
internal static class ExportDocument
{
    internal static string Of(IEnumerable<MockResourceArgs> registered) => new JsonObject
    {
        ["version"] = 3,
        ["deployment"] = new JsonObject
        {
            ["manifest"] = new JsonObject { ["time"] = "2026-03-01T09:00:00Z", ["magic"] = string.Empty, ["version"] = "v3.255.0" },
            ["resources"] = new JsonArray([.. registered.Select(Resource)]),
        },
    }.ToJsonString();

    private static JsonObject Resource(MockResourceArgs args) => new()
    {
        ["urn"] = $"urn:pulumi:prod::shop::{args.Type}::{args.Name}",
        ["custom"] = args.Type!.StartsWith("aws:", StringComparison.Ordinal),
        ["type"] = args.Type,
        ["id"] = $"id-{args.Name}",
        ["inputs"] = Value(args.Inputs),
    };

    /// <summary>The bridge to the provider leaves its mark in each object.</summary>
    private static JsonNode? Value(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        IReadOnlyDictionary<string, object> map => new JsonObject([.. map.Select(entry => KeyValuePair.Create(entry.Key, Value(entry.Value))), new("__defaults", new JsonArray())]),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Value)]),
        _ => JsonValue.Create(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
