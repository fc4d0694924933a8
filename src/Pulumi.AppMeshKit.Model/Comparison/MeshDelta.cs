namespace Pulumi.AppMeshKit.Model;

/// <summary>Which resources of a mesh differ between two states. Everything else of a comparison starts from them, so that what is equal costs nothing more.</summary>
internal sealed class MeshDelta
{
    private readonly List<(ApiRequest Before, ApiRequest After)> _changed = [];
    private readonly List<ApiRequest> _removed = [];
    private readonly List<ApiRequest> _added = [];

    public MeshDelta(MeshPair pair)
    {
        Pair = pair;
        using var before = ByKey(pair.Before).GetEnumerator();
        using var after = ByKey(pair.After).GetEnumerator();
        var (hasBefore, hasAfter) = (before.MoveNext(), after.MoveNext());
        while (hasBefore || hasAfter)
        {
            var order = !hasBefore ? 1 : !hasAfter ? -1 : before.Current.Key.CompareTo(after.Current.Key);
            if (order < 0) _removed.Add(before.Current.Requests[0]);
            else if (order > 0) _added.Add(after.Current.Requests[0]);
            else if (!AreSame(before.Current.Requests, after.Current.Requests)) _changed.Add((before.Current.Requests[0], after.Current.Requests[0]));
            if (order <= 0) hasBefore = before.MoveNext();
            if (order >= 0) hasAfter = after.MoveNext();
        }
    }

    /// <summary>The mesh.</summary>
    public MeshPair Pair { get; }

    /// <summary>Resources that are on both sides, and differ. Of one that is defined twice, the first definition.</summary>
    public IReadOnlyList<(ApiRequest Before, ApiRequest After)> Changed => _changed;

    /// <summary>Resources that are only before.</summary>
    public IReadOnlyList<ApiRequest> Removed => _removed;

    /// <summary>Resources that are only after.</summary>
    public IReadOnlyList<ApiRequest> Added => _added;

    /// <summary>All that differ, as they were and as they are.</summary>
    public IEnumerable<ApiRequest> All => _changed.Select(one => one.Before).Concat(_changed.Select(one => one.After)).Concat(_removed).Concat(_added);

    private static bool AreSame(IReadOnlyList<ApiRequest> before, IReadOnlyList<ApiRequest> after)
    {
        if (before.Count != after.Count) return false;
        for (var index = 0; index < before.Count; index++)
        {
            // A token belongs to one call of the API, not to the resource. Names and owners of a mesh are told of the mesh.
            if (!before[index].Equals(after[index]) && !Lasting(before[index]).Equals(Lasting(after[index]))) return false;
        }

        return true;
    }

    private static ApiRequest Lasting(ApiRequest request) =>
        request is MeshRequest ? request with { ClientToken = null } : request with { ClientToken = null, MeshName = null, MeshOwner = null };

    // Sorted by key already. The name of the mesh is no part of it: a mesh that is renamed has the same resources.
    private static IEnumerable<(MeshKey Key, IReadOnlyList<ApiRequest> Requests)> ByKey(MeshModel mesh) => mesh.Defined
        .Select(one => (one.Key.Kind == ResourceKind.Mesh ? one.Key with { Name = string.Empty } : one.Key, one.Requests));
}
