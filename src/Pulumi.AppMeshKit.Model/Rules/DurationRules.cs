using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Durations, wherever they stand.</summary>
internal static class DurationRules
{
    public static IEnumerable<Finding> Check(Place at, Duration duration)
    {
        if (duration.Unit is null) yield return RuleBook.DurationPart(at.Missing("unit"), "unit");
        if (duration.Value is null) yield return RuleBook.DurationPart(at.Missing("value"), "value");
        if (duration.Unit.Has(out var unit) && unit is not ("s" or "ms")) yield return RuleBook.DurationUnit(at.At("unit", duration.Unit), duration.Unit!);
        if (duration.Value.IsOutside(0)) yield return RuleBook.DurationValue(at.At("value", duration.Value), duration.Value!);
    }

    /// <summary>A duration in milliseconds, where it is known and right.</summary>
    public static bool TryMillis(this Duration? duration, out long millis)
    {
        millis = 0;
        if (!duration.IsGiven() || !duration.Unit.Has(out var unit) || !duration.Value.Has(out var value) || value < 0) return false;
        if (unit is not ("s" or "ms") || value > long.MaxValue / 1000) return false;

        millis = unit == "s" ? value * 1000 : value;
        return true;
    }

    /// <summary>Milliseconds as people say them: <c>15 s</c>, <c>2500 ms</c>.</summary>
    public static string Text(long millis) => millis % 1000 == 0
        ? (millis / 1000).ToString(CultureInfo.InvariantCulture) + " s"
        : millis.ToString(CultureInfo.InvariantCulture) + " ms";
}
