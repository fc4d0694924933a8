using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Tags: the mesh's defaults, then the component's, then a version's; the later one wins.</summary>
internal static class TagMapping
{
    internal static ApiList<TagRef>? Tags(
        this MapContext context,
        IEnumerable<KeyValuePair<string, Input<string>>> own,
        Chosen<EquatableMap<Input<string>>> more = default)
    {
        if (context.Defaults.Tags.Count == 0 && !own.Any() && more.Value is not { Count: > 0 }) return null;

        var tags = new SortedDictionary<string, (Input<string> Value, Origin At)>(StringComparer.Ordinal);
        Put(context.Defaults.Tags, context.DefaultsAt["Tags"]);
        Put(own, context.Root["Tags"]);
        if (more.Value is { } last) Put(last, more.At);

        return ApiList.Create(tags.Select(tag => Tag(context, tag.Key, tag.Value)), context.Root["Tags"]);

        void Put(IEnumerable<KeyValuePair<string, Input<string>>> from, Origin at)
        {
            foreach (var (key, value) in from)
            {
                tags[key] = (value, at.Key(key));
            }
        }
    }

    private static TagRef Tag(MapContext context, string key, (Input<string> Value, Origin At) tag) => new()
    {
        Origin = tag.At,
        Key = tag.At.Text(key),
        Value = context.Leaf(tag.Value, tag.At),
    };
}
