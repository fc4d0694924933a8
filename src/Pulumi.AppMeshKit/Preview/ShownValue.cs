using System.Collections;
using System.Globalization;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>The value of a stack output as people read it.</summary>
internal static class ShownValue
{
    internal static string Of(object? value) => value switch
    {
        null => "(none)",
        string text => text.ReplaceLineEndings("\n"),
        bool truth => truth ? "true" : "false",
        IDictionary map => "{ " + string.Join(", ", map.Keys.Cast<object>().Select(key => $"{key}: {Of(map[key])}").Order(StringComparer.Ordinal)) + " }",
        Resource resource => $"({resource.GetResourceName()})",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Of)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
