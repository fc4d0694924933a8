namespace Pulumi.AppMeshKit.Model;

/// <summary>What is deleted, replaced, changed and made between two states of a mesh.</summary>
internal static class ResourceComparison
{
    /// <summary>The changes, in no order.</summary>
    public static IEnumerable<ResourceChange> Of(MeshDelta delta)
    {
        var pair = delta.Pair;
        foreach (var request in delta.Removed) yield return new(ResourceChangeKind.Removed, request.Id(), Serving.Of(pair.Before, request));
        foreach (var request in delta.Added) yield return new(ResourceChangeKind.Added, request.Id(), null);
        if (!pair.IsReplaced)
        {
            foreach (var (_, after) in delta.Changed) yield return new(ResourceChangeKind.Changed, after.Id(), null);
            yield break;
        }

        // A mesh of another name or owner takes all that is in it along.
        var added = delta.Added.Select(MeshKey.Of).ToHashSet();
        foreach (var (key, requests) in pair.After.Defined.Where(one => !added.Contains(one.Key)))
        {
            var before = key.Kind == ResourceKind.Mesh ? pair.Before.Document : pair.Before.Definitions(key)[0];
            yield return new(ResourceChangeKind.Replaced, requests[0].Id(), before is null ? null : Serving.Of(pair.Before, before)) { Reasons = [pair.Before.Name != pair.After.Name ? "meshName" : "meshOwner"] };
        }
    }

    /// <summary>The loudest first: what goes, and of that what serves traffic; otherwise sorted by resource.</summary>
    public static IEnumerable<ResourceChange> Sorted(IEnumerable<ResourceChange> changes) => changes
        .OrderBy(change => change.Kind)
        .ThenBy(change => change.Serves is null)
        .ThenBy(change => change.Id);
}
