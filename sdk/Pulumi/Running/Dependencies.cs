using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Finds out what a resource has to wait for.</summary>
internal static class Dependencies
{
    public static async Task<ImmutableArray<Resource>> OfAsync(InputList<Resource>? resources)
        => resources == null ? [] : await resources.ToOutput().GetValueAsync([]).ConfigureAwait(false);

    /// <summary>Waits until the resources, or what they stand for, are registered.</summary>
    public static async Task WaitAsync(IReadOnlyCollection<Resource> resources)
    {
        if (resources.Count == 0)
            return;
        foreach (var resource in Expand(resources))
            await resource.Urn.GetValueAsync("").ConfigureAwait(false);
    }

    /// <summary>A local component stands for its custom and remote descendants, but not for what is below those.</summary>
    public static IEnumerable<Resource> Expand(IEnumerable<Resource> resources)
    {
        var seen = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (!seen.Add(resource) || resource is not ComponentResource)
                continue;
            foreach (var child in resource.GetChildren())
                open.Push(child);
        }

        return seen.Where(resource => resource is CustomResource or ComponentResource { IsRemote: true });
    }
}
