using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Finds what a name means in a picture.</summary>
/// <param name="Core">The keys of the shapes that are meant.</param>
/// <param name="IsGroup">Whether it is the name of a group of services.</param>
internal sealed record FocusNames(IReadOnlySet<string> Core, bool IsGroup)
{
    /// <summary>A gateway, a service with its nodes, a node, or a group.</summary>
    /// <param name="picture">Everything.</param>
    /// <param name="groups">The groups of its services.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">Nothing is called so.</exception>
    public static FocusNames Find(Picture picture, ServiceGroups groups, string name)
    {
        var named = picture.Shapes.Where(shape => shape.Names.Contains(name)).Select(shape => shape.Key).ToHashSet(StringComparer.Ordinal);
        if (named.Count > 0) return WithNodes(picture, named);

        var group = groups.MembersOf(name);
        if (group.Count > 0) return new(group, true);

        var names = picture.Shapes.SelectMany(shape => shape.Names).Concat(groups.Names).Distinct().Order(StringComparer.Ordinal).ToList();
        var hint = NearestName.Of(name, names) is { } near ? $"Is \"{near}\" meant?" : Say.Known("names", names, name);
        throw new KeyNotFoundException($"there is no service, virtual node, gateway, router or group \"{name}\". {hint}");
    }

    /// <summary>Shapes, and the nodes of those that are services.</summary>
    /// <param name="picture">Everything.</param>
    /// <param name="keys">The keys of the shapes.</param>
    public static FocusNames WithNodes(Picture picture, IReadOnlySet<string> keys) => new(
        picture.Shapes.Where(shape => keys.Contains(shape.Key) || keys.Contains(shape.Owner ?? string.Empty)).Select(shape => shape.Key).ToHashSet(StringComparer.Ordinal),
        IsGroup: false);
}
