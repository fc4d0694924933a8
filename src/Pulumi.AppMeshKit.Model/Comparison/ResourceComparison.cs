namespace Pulumi.AppMeshKit.Model;

/// <summary>What is deleted, replaced, changed and made between two states of a mesh.</summary>
internal static class ResourceComparison
{
    /// <summary>The changes: what goes first, and of that what serves traffic first; otherwise sorted by resource.</summary>
    public static IReadOnlyList<ResourceChange> Of(MeshPair pair)
    {
        var before = ByKey(pair.Before);
        var after = ByKey(pair.After);
        List<ResourceChange> changes = [];
        foreach (var (key, requests) in before)
        {
            if (!after.TryGetValue(key, out var now)) changes.Add(new(ResourceChangeKind.Removed, requests[0].Id(), Serving.Of(pair.Before, requests[0])));
            else if (pair.IsReplaced) changes.Add(new(ResourceChangeKind.Replaced, now[0].Id(), Serving.Of(pair.Before, requests[0])) { Reasons = [Reason(pair)] });
            else if (!requests.SequenceEqual(now)) changes.Add(new(ResourceChangeKind.Changed, now[0].Id(), null));
        }

        changes.AddRange(after.Where(one => !before.ContainsKey(one.Key)).Select(one => new ResourceChange(ResourceChangeKind.Added, one.Value[0].Id(), null)));
        return [.. Sorted(changes)];
    }

    /// <summary>The loudest first.</summary>
    public static IEnumerable<ResourceChange> Sorted(IEnumerable<ResourceChange> changes) => changes
        .OrderBy(change => change.Kind)
        .ThenBy(change => change.Serves is null)
        .ThenBy(change => change.Id);

    private static string Reason(MeshPair pair) => pair.Before.Name != pair.After.Name ? "meshName" : "meshOwner";

    // The name of the mesh is no part of it: a mesh that is renamed has the same resources under another name.
    private static SortedDictionary<MeshKey, List<ApiRequest>> ByKey(MeshModel mesh)
    {
        SortedDictionary<MeshKey, List<ApiRequest>> found = [];
        foreach (var request in mesh.Requests)
        {
            var key = MeshKey.Of(request);
            if (key.Kind == ResourceKind.Mesh) key = key with { Name = string.Empty };
            var lasting = request with { ClientToken = null }; // it belongs to one call of the API, not to the resource
            if (found.TryGetValue(key, out var same)) same.Add(lasting);
            else found.Add(key, [lasting]);
        }

        return found;
    }
}
