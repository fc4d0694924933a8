using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Handles immutable arrays whose element type is known at run time only.</summary>
internal static class ImmutableArrays
{
    private static readonly ConcurrentDictionary<Type, object?> _defaults = new();

    /// <summary>Whether the list is an immutable array that was never set: asking for its count would throw.</summary>
    public static bool IsDefault(IList list)
    {
        var missing = _defaults.GetOrAdd(list.GetType(), type =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? Activator.CreateInstance(type) : null);
        return missing != null && missing.Equals(list);
    }
}
