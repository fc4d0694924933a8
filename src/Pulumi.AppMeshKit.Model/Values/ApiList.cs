using System.Collections;
using System.Runtime.CompilerServices;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A list of the API model: immutable, equal by content, and possibly unknown as a whole.</summary>
/// <typeparam name="T">A leaf (<see cref="Value{T}"/>) or an <see cref="ApiObject"/>.</typeparam>
[CollectionBuilder(typeof(ApiList), nameof(ApiList.Create))]
public sealed class ApiList<T> : IReadOnlyList<T>, IEquatable<ApiList<T>>
{
    private readonly T[] _items;

    internal ApiList(T[] items, string? unknownSource, Origin? origin) =>
        (_items, UnknownSource, Origin) = (items, unknownSource, origin);

    /// <summary>Set when the whole list is unknown: the text it came from. Such a list is empty and must not be judged.</summary>
    public string? UnknownSource { get; }

    /// <summary>Whether only a deployment will know the list.</summary>
    public bool IsUnknown => UnknownSource is not null;

    /// <summary>The place the list was typed at, outside equality.</summary>
    public Origin? Origin { get; }

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <inheritdoc />
    public T this[int index] => _items[index];

    /// <inheritdoc />
    public bool Equals(ApiList<T>? other) =>
        other is not null && UnknownSource == other.UnknownSource && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ApiList<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(UnknownSource, StringComparer.Ordinal);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items as people read them; the source of an unknown list.</summary>
    public override string ToString() => UnknownSource ?? $"[{string.Join(", ", _items)}]";
}
