using System.Globalization;
using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Single values as C#; where a stand-in is met, the configured value is written.</summary>
/// <param name="standIns">The stand-ins.</param>
internal sealed class ValueCode(PlaceholderStandIns standIns)
{
    internal Code Text(string text)
    {
        var parts = standIns.Parts(text);
        foreach (var part in parts) part.Placeholder?.IsTextUsed = true;
        if (parts is [(_, { } only)]) return only.Variable;
        if (parts is [(var plain, null)]) return CSharpText.Literal(plain);
        return $"$\"{string.Concat(parts.Select(part => part.Placeholder is { } value ? $"{{{value.Variable}}}" : CSharpText.Interpolated(part.Plain)))}\"";
    }

    internal Code Text(Input<string> text) =>
        Text(OutputUtilities.GetValueAsync((Output<string>)text).GetAwaiter().GetResult());

    internal Code Number(long number) => Placeholder(number) ?? number.ToString(CultureInfo.InvariantCulture);

    internal Code Span(TimeSpan span)
    {
        var millis = span.Ticks / TimeSpan.TicksPerMillisecond;
        if (Placeholder(millis) is { } asMillis) return Code.Of("TimeSpan.FromMilliseconds(", asMillis, ")");
        if (Placeholder(millis / 1000) is { } asSeconds) return Code.Of("TimeSpan.FromSeconds(", asSeconds, ")");
        if (millis == 0) return "TimeSpan.Zero";
        return millis % 60_000 == 0 && millis > 60_000 ? $"TimeSpan.FromMinutes({(millis / 60_000).ToString(CultureInfo.InvariantCulture)})"
            : millis % 1000 == 0 ? $"TimeSpan.FromSeconds({(millis / 1000).ToString(CultureInfo.InvariantCulture)})"
            : $"TimeSpan.FromMilliseconds({millis.ToString(CultureInfo.InvariantCulture)})";
    }

    /// <summary>An enum's member, or its members where it is a set of flags.</summary>
    internal static Code Choice(Enum choice)
    {
        var type = choice.GetType();
        return string.Join(" | ", choice.ToString().Split(", ").Select(name => $"{type.Name}.{name}"));
    }

    private Code? Placeholder(long number)
    {
        if (standIns.Of(number) is not { } placeholder) return null;
        placeholder.IsNumberUsed = true;
        return placeholder.NumberVariable;
    }
}
