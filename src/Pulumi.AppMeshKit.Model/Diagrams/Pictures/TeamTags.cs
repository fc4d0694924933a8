namespace Pulumi.AppMeshKit.Model;

/// <summary>The tags that say whose a resource is: <c>team</c>, or else <c>app</c>, letter case aside.</summary>
internal readonly record struct TeamTags(string? Team, string? App)
{
    /// <summary>The first that any of the resources has, in their order.</summary>
    public static TeamTags Of(IEnumerable<ApiRequest?> requests)
    {
        var tags = requests.OfType<ApiRequest>().SelectMany(request => request.Tags ?? []).ToList();
        return new(Value(tags, "team"), Value(tags, "app"));
    }

    private static string? Value(IEnumerable<TagRef> tags, string key) => tags
        .Where(tag => tag.Key.Has(out var written) && string.Equals(written, key, StringComparison.OrdinalIgnoreCase))
        .Select(tag => tag.Value.Has(out var value) && value.Length > 0 ? value : null)
        .FirstOrDefault(value => value is not null);
}
