namespace Pulumi.AppMeshKit.Model;

/// <summary>Tags of what comes from several resources.</summary>
internal static class LatticeTags
{
    /// <summary>Both, each key once: those given last win.</summary>
    public static IReadOnlyList<TagRef> Merge(IEnumerable<TagRef>? tags, IEnumerable<TagRef>? more)
    {
        List<TagRef> merged = [.. tags ?? []];
        foreach (var tag in more ?? [])
        {
            merged.RemoveAll(other => other.Key == tag.Key);
            merged.Add(tag);
        }

        return merged;
    }
}
