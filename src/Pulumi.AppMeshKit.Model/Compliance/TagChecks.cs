namespace Pulumi.AppMeshKit.Model;

/// <summary>Tags. Those that begin with <c>aws:</c> do not count.</summary>
internal static class TagChecks
{
    public static IEnumerable<ComplianceJudgement> IsTagged(ApiRequest request, ComplianceParameters parameters)
    {
        var at = Place.Of(request).At("tags", request.Tags);
        if (request.Tags is { IsUnknown: true })
        {
            yield return new(ComplianceVerdict.NotKnown, at, string.Empty);
            yield break;
        }

        IReadOnlyList<TagRef> tags = request.Tags is { } list ? list : [];
        List<string> keys = [.. tags.Select(tag => tag.Key.Has(out var key) ? key : null).OfType<string>().Where(key => !key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))];
        var mayBeMore = tags.Any(tag => tag.IsUnknown || tag.Key is { IsKnown: false });
        List<string> missing = [.. parameters.RequiredTagKeys.Except(keys, StringComparer.Ordinal)];
        var isRight = missing.Count == 0 && keys.Count > 0;
        yield return new(
            isRight ? ComplianceVerdict.Passed : mayBeMore ? ComplianceVerdict.NotKnown : ComplianceVerdict.Failed,
            at,
            missing.Count == 0 ? "there are no tags." : $"there {(missing.Count == 1 ? "is no tag" : "are no tags")} {Say.And([.. missing.Select(key => $"\"{key}\"")])}.");
    }
}
