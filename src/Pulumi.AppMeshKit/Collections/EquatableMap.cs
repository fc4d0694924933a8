using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Pulumi.AppMeshKit;

/// <summary>
/// A map from names to values that is fixed once it is written: <c>new() { ["v1"] = 90, ["v2"] = 10 }</c>.
/// Two maps are equal when they hold the same entries, in whatever order.
/// </summary>
/// <typeparam name="TValue">What a name stands for.</typeparam>
public sealed class EquatableMap<TValue> : IReadOnlyDictionary<string, TValue>, IEquatable<EquatableMap<TValue>>
{
    // Kept in the order in which it was written: people like to find their own order again.
    private readonly OrderedDictionary<string, TValue> _entries = new(StringComparer.Ordinal);

    /// <summary>The map without entries.</summary>
    public static EquatableMap<TValue> Empty { get; } = new();

    /// <inheritdoc />
    public int Count => _entries.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc />
    public IEnumerable<TValue> Values => _entries.Values;

    /// <summary>The value of a name; set while the map is written, never after.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">The map has no such name.</exception>
    public TValue this[string key]
    {
        get => _entries[key];
        init => _entries[key] = value;
    }

    /// <summary>A map of these entries, in their order; of two with one name the later one holds.</summary>
    internal static EquatableMap<TValue> Of(IEnumerable<KeyValuePair<string, TValue>> entries)
    {
        var map = new EquatableMap<TValue>();
        foreach (var (key, value) in entries) map._entries[key] = value;
        return map;
    }

    /// <inheritdoc />
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator() => _entries.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(EquatableMap<TValue>? other) =>
        other is not null
        && Count == other.Count
        && _entries.All(e => other.TryGetValue(e.Key, out var value) && EqualityComparer<TValue>.Default.Equals(e.Value, value));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EquatableMap<TValue>);

    /// <inheritdoc />
    public override int GetHashCode() =>
        _entries.Aggregate(Count, (hash, e) => hash ^ HashCode.Combine(e.Key, e.Value));
}
