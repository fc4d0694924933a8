using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class TagUnmapping
{
    internal static Dictionary<string, Input<string>> Tags(ApiList<TagRef>? tags) =>
        (tags ?? []).DistinctBy(tag => tag.Key.Text("the key of a tag"))
            .ToDictionary(tag => tag.Key.Text("the key of a tag"), tag => (Input<string>)tag.Value.Text("the value of a tag"), StringComparer.Ordinal);

    /// <summary>What a version's node has beside the tags of its service.</summary>
    internal static EquatableMap<Input<string>> Beside(ApiList<TagRef>? tags, ApiList<TagRef>? service) =>
        EquatableMap<Input<string>>.Of(Tags(ApiList.Create((tags ?? []).Except(service ?? []), null)));
}
