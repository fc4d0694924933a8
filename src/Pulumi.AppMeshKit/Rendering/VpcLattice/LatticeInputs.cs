using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>Writes leaves of a plan as Pulumi inputs. A service may lead to a version of another component, whose inputs are that component's.</summary>
/// <param name="own">The inputs of the component that is rendered.</param>
/// <param name="others">Those of the components that joined before it.</param>
internal sealed class LatticeInputs(LateValues own, IReadOnlyCollection<LateValues> others)
{
    /// <summary>A text; null where none was given.</summary>
    internal Input<string>? Text(Value<string>? leaf) => leaf is null ? null : WriterOf(leaf).Text(leaf);

    /// <summary>A whole number; null where none was given.</summary>
    internal Input<int>? Number(Value<int>? leaf) => leaf is null ? null : WriterOf(leaf).Number(leaf);

    /// <summary>Tags with what Pulumi sends for each. A tag whose key is not known cannot be registered.</summary>
    internal IEnumerable<(string Key, Input<string> Value)> Tags(IReadOnlyList<TagRef> tags) =>
        tags.Where(tag => tag is { IsUnknown: false, Key.IsKnown: true, Value: not null }).Select(tag => (tag.Key!.ToKnown(), Text(tag.Value)!));

    private InputWriter WriterOf(IValue leaf) =>
        new(leaf.IsKnown || own.CanFill(leaf.Source!) ? own : others.FirstOrDefault(other => other.CanFill(leaf.Source!)) ?? own);
}
