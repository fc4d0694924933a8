using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Registered inputs as one line of JSON with sorted members, so that a test can show the whole of them.</summary>
internal static class InputsText
{
    internal static string Of(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text),
        bool truth => truth ? "true" : "false",
        double number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object> map => "{" + string.Join(",", map
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => $"{JsonSerializer.Serialize(member.Key)}:{Of(member.Value)}")) + "}",
        IEnumerable list => "[" + string.Join(",", list.Cast<object?>().Select(Of)) + "]",
        _ => throw new ArgumentException($"mocks do not get a {value.GetType()}", nameof(value)),
    };

    /// <summary>JSON in the same form.</summary>
    internal static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(Plain(document.RootElement));
    }

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value)!),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        _ => null,
    };
}
