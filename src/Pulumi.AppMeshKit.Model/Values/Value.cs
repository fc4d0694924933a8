using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A leaf of the model: known, unknown until something is deployed, or secret. An absent leaf is a null reference.
/// </summary>
/// <remarks>
/// Equality is by content: two known values by what they hold, two unknown values by <see cref="Source"/>.
/// <see cref="Origin"/> never counts.
/// </remarks>
/// <typeparam name="T">The type of the leaf: text, a whole number or a truth value.</typeparam>
public sealed class Value<T> : IValue, IEquatable<Value<T>>
    where T : notnull
{
    private readonly T? _value;

    private Value(T? value, bool isKnown, bool isSecret, string? source, Origin? origin) =>
        (_value, IsKnown, IsSecret, Source, Origin) = (value, isKnown, isSecret, source, origin);

    /// <inheritdoc />
    [MemberNotNullWhen(true, nameof(_value))]
    public bool IsKnown { get; }

    /// <inheritdoc />
    public bool IsSecret { get; }

    /// <inheritdoc />
    public string? Source { get; }

    /// <inheritdoc />
    public Origin? Origin { get; }

    /// <inheritdoc />
    public object? Boxed => IsKnown ? _value : null;

    /// <summary>A plain value is known; a null reference stays absent.</summary>
    /// <param name="value">The value, or null.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Value<T>?(T? value) => value is null ? null : new(value, true, false, null, null);

    /// <summary>Whether two leaves hold the same.</summary>
    /// <param name="left">One leaf.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Value<T>? left, Value<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two leaves hold something different.</summary>
    /// <param name="left">One leaf.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Value<T>? left, Value<T>? right) => !(left == right);

    /// <summary>A known value.</summary>
    /// <param name="value">What it is.</param>
    /// <param name="origin">Where it was typed.</param>
    /// <param name="source">What delivers it, when it came through a Pulumi input or a file's placeholder.</param>
    public static Value<T> Known(T value, Origin? origin = null, string? source = null) => new(value, true, false, source, origin);

    /// <summary>A value that only a deployment will know.</summary>
    /// <param name="source">The text it came from; it stands for the value wherever the model is shown.</param>
    /// <param name="origin">Where it was typed.</param>
    public static Value<T> Unknown(string source, Origin? origin = null) => new(default, false, false, source, origin);

    /// <summary>A value that is known and must never be shown.</summary>
    /// <param name="value">What it is.</param>
    /// <param name="source">The text that is shown instead.</param>
    /// <param name="origin">Where it was typed.</param>
    public static Value<T> Secret(T value, string source, Origin? origin = null) => new(value, true, true, source, origin);

    /// <summary>The value, where it is known.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False when only a deployment will know it.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <inheritdoc />
    public bool Equals(Value<T>? other) =>
        other is not null
        && IsKnown == other.IsKnown
        && IsSecret == other.IsSecret
        && (IsKnown ? EqualityComparer<T>.Default.Equals(_value, other._value) : Source == other.Source);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Value<T>);

    /// <inheritdoc />
    public override int GetHashCode() =>
        IsKnown ? EqualityComparer<T>.Default.GetHashCode(_value) : Source?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as people read it; the source of an unknown or secret one.</summary>
    public override string ToString() =>
        !IsKnown || IsSecret ? Source ?? "(secret)" : Convert.ToString(_value, CultureInfo.InvariantCulture) ?? string.Empty;
}
