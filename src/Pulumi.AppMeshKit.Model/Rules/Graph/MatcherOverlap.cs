using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether two lists of header (or metadata) matchers can surely hold for one request.</summary>
internal static class MatcherOverlap
{
    public static bool IsCertain<T>(
        ApiList<T>? one, ApiList<T>? other, Func<T, (Value<string>? Name, Value<bool>? Invert, HeaderMatchMethod? Match)> parts)
    {
        if (one is { IsUnknown: true } || other is { IsUnknown: true }) return false;
        return (one ?? []).All(a => (other ?? []).All(b => Agree(parts(a), parts(b))));
    }

    private static bool Agree(
        (Value<string>? Name, Value<bool>? Invert, HeaderMatchMethod? Match) a,
        (Value<string>? Name, Value<bool>? Invert, HeaderMatchMethod? Match) b)
    {
        if (!a.Name.Has(out var name) || !b.Name.Has(out var other)) return false;
        if (!name.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        if (IsInverted(a.Invert) is not { } invertA || IsInverted(b.Invert) is not { } invertB) return false;
        if (invertA == invertB && Equals(a.Match, b.Match)) return true;

        return !invertA && !invertB && (a.Match is null || b.Match is null || (Methods(a.Match, b.Match) ?? Methods(b.Match, a.Match) ?? false));
    }

    private static bool? IsInverted(Value<bool>? invert) => invert is null ? false : invert.Has(out var value) ? value : null;

    /// <summary>What two ways of matching have in common; null where this order of the two does not say.</summary>
    private static bool? Methods(HeaderMatchMethod a, HeaderMatchMethod b)
    {
        if (a.Exact.Has(out var exact)) return Takes(b, exact);
        if (a.Prefix.Has(out var prefix))
        {
            if (b.Prefix.Has(out var other)) return prefix.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(prefix, StringComparison.Ordinal);
            return b.Suffix.Has(out _) ? true : null;
        }

        if (a.Suffix.Has(out var suffix) && b.Suffix.Has(out var end))
            return suffix.EndsWith(end, StringComparison.Ordinal) || end.EndsWith(suffix, StringComparison.Ordinal);

        return Range(a) is var (start, stop) && Range(b) is var (otherStart, otherStop) ? start < otherStop && otherStart < stop : null;
    }

    private static bool? Takes(HeaderMatchMethod match, string value)
    {
        if (match.Exact.Has(out var exact)) return exact == value;
        if (match.Prefix.Has(out var prefix)) return value.StartsWith(prefix, StringComparison.Ordinal);
        if (match.Suffix.Has(out var suffix)) return value.EndsWith(suffix, StringComparison.Ordinal);
        return Range(match) is var (start, end)
            ? long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= start && number < end
            : null;
    }

    private static (long Start, long End)? Range(HeaderMatchMethod match) =>
        (match.Range?.Start).Has(out var start) && (match.Range?.End).Has(out var end) ? (start, end) : null;
}
