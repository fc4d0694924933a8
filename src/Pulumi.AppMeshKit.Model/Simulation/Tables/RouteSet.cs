using System.Numerics;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A set of the routes of one table, by their position. Equal by content; never changed once it is handed out.</summary>
internal readonly struct RouteSet : IEquatable<RouteSet>
{
    private readonly ulong[] _words;

    private RouteSet(ulong[] words) => _words = words;

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0);

    public int Count => _words.Sum(BitOperations.PopCount);

    /// <summary>The positions in it, in order.</summary>
    public IEnumerable<int> Items
    {
        get
        {
            for (var index = 0; index < _words.Length; index++)
            {
                for (var word = _words[index]; word != 0; word &= word - 1) yield return (index * 64) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    public static RouteSet operator &(RouteSet left, RouteSet right)
    {
        var words = new ulong[left._words.Length];
        for (var index = 0; index < words.Length; index++) words[index] = left._words[index] & right._words[index];
        return new(words);
    }

    public static RouteSet operator |(RouteSet left, RouteSet right)
    {
        var words = new ulong[left._words.Length];
        for (var index = 0; index < words.Length; index++) words[index] = left._words[index] | right._words[index];
        return new(words);
    }

    /// <summary>One position below <paramref name="count"/>.</summary>
    public static RouteSet Of(int count, int index)
    {
        var words = new ulong[(count + 63) / 64];
        words[index / 64] = 1UL << (index % 64);
        return new(words);
    }

    /// <summary>The positions below <paramref name="count"/> that fulfil a condition.</summary>
    public static RouteSet Where(int count, Func<int, bool> condition)
    {
        var words = new ulong[(count + 63) / 64];
        for (var index = 0; index < count; index++)
        {
            if (condition(index)) words[index / 64] |= 1UL << (index % 64);
        }

        return new(words);
    }

    /// <summary>Whether all of this is in another set.</summary>
    public bool IsWithin(RouteSet other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            if ((_words[index] & ~other._words[index]) != 0) return false;
        }

        return true;
    }

    /// <inheritdoc />
    public bool Equals(RouteSet other) => _words.AsSpan().SequenceEqual(other._words);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RouteSet other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words) hash.Add(word);
        return hash.ToHashCode();
    }
}
