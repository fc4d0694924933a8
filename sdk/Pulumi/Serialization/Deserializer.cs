using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Turns what was sent into plain values. Unknown and secret parts make the whole unknown or secret.</summary>
internal static class Deserializer
{
    public static OutputData<object?> Deserialize(object? wire)
    {
        var isKnown = true;
        var isSecret = false;
        var value = Read(wire, ref isKnown, ref isSecret);
        return new(ImmutableHashSet<Resource>.Empty, value, isKnown, isSecret);
    }

    /// <summary>The known parts of a map, as mocks see them.</summary>
    public static ImmutableDictionary<string, object> KnownParts(WireMap map)
    {
        var parts = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (key, wire) in map)
        {
            var data = Deserialize(wire);
            if (data is { IsKnown: true, Value: { } value })
                parts.Add(key, value);
        }

        return parts.ToImmutable();
    }

    public static bool ContainsUnknown(object? wire) => wire switch
    {
        string text => text == Serializer.UnknownValue,
        WireList list => list.Any(ContainsUnknown),
        WireMap map => map.Values.Any(ContainsUnknown),
        WireSecret secret => ContainsUnknown(secret.Value),
        _ => false,
    };

    private static object? Read(object? wire, ref bool isKnown, ref bool isSecret)
    {
        switch (wire)
        {
            case Serializer.UnknownValue:
                isKnown = false;
                return null;
            case WireSecret secret:
                isSecret = true;
                return Read(secret.Value, ref isKnown, ref isSecret);
            case WireResource resource:
                return ResourceReferences.Resolve(resource.Urn);
            case WireList list:
                return ReadList(list, ref isKnown, ref isSecret);
            case WireMap map:
                return ReadMap(map, ref isKnown, ref isSecret);
            default:
                return wire;
        }
    }

    private static object ReadList(WireList list, ref bool isKnown, ref bool isSecret)
    {
        var values = ImmutableArray.CreateBuilder<object?>(list.Count);
        foreach (var element in list)
            values.Add(Read(element, ref isKnown, ref isSecret));
        return values.MoveToImmutable();
    }

    private static object ReadMap(WireMap map, ref bool isKnown, ref bool isSecret)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, element) in map)
        {
            // The engine keeps notes of its own under such keys.
            if (!key.StartsWith("__", StringComparison.Ordinal))
                values.Add(key, Read(element, ref isKnown, ref isSecret));
        }

        return values.ToImmutable();
    }
}
