using System.Diagnostics.CodeAnalysis;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Only what is known is judged: these say whether there is something to judge.</summary>
internal static class Known
{
    /// <summary>The value of a leaf that was given and is known.</summary>
    public static bool Has<T>(this Value<T>? leaf, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        if (leaf is not null) return leaf.TryGet(out value);
        value = default;
        return false;
    }

    /// <summary>The value of a leaf that is known.</summary>
    public static T ToKnown<T>(this Value<T> leaf)
        where T : notnull => leaf.TryGet(out var value) ? value : throw new InvalidOperationException($"{leaf} is not known");

    /// <summary>Whether a leaf was given, is known, and is outside these bounds.</summary>
    public static bool IsOutside(this Value<int>? leaf, int min, int max = int.MaxValue) =>
        leaf.Has(out var value) && (value < min || value > max);

    /// <inheritdoc cref="IsOutside(Value{int}?, int, int)" />
    public static bool IsOutside(this Value<long>? leaf, long min, long max = long.MaxValue) =>
        leaf.Has(out var value) && (value < min || value > max);

    /// <summary>A text that was given, is known, and is too short or too long.</summary>
    public static bool HasBadLength(this Value<string>? leaf, int max, [MaybeNullWhen(false)] out string value) =>
        leaf.Has(out value) && (value.Length == 0 || value.Length > max);

    /// <summary>Whether a list was given and is known as a whole.</summary>
    public static bool IsGiven<T>([NotNullWhen(true)] this ApiList<T>? list) => list is { IsUnknown: false };

    /// <summary>Whether a structure was given and is known as a whole.</summary>
    public static bool IsGiven([NotNullWhen(true)] this ApiObject? value) => value is { IsUnknown: false };

    /// <summary>Whether a list that is known has no item, or was not given at all.</summary>
    public static bool IsAbsentOrEmpty<T>(this ApiList<T>? list) => list is null or { IsUnknown: false, Count: 0 };
}
