namespace Pulumi.AppMeshKit.Model;

/// <summary>Makes <see cref="ApiList{T}"/>; collection expressions (<c>[a, b]</c>) come here too.</summary>
public static class ApiList
{
    /// <summary>A list of these items.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items, copied.</param>
    public static ApiList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray(), null, null);

    /// <summary>A list of these items, with the place they were typed at.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <param name="origin">The place.</param>
    public static ApiList<T> Create<T>(IEnumerable<T> items, Origin? origin) => new([.. items], null, origin);

    /// <summary>A list that only a deployment will know.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="source">The text it came from.</param>
    /// <param name="origin">The place it was typed at.</param>
    public static ApiList<T> Unknown<T>(string source, Origin? origin = null) => new([], source, origin);
}
